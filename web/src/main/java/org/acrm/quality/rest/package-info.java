/** Data quality for other systems: the list of failing rows that goes back to the source. */
package org.acrm.quality.rest;
