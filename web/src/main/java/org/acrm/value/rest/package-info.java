/** Lists of the pages of value, and the printed layouts, as files. */
package org.acrm.value.rest;
