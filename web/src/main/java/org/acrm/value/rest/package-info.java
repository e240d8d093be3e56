/** Lists of the pages of value as files. */
package org.acrm.value.rest;
