/** What texts tell of customers, for other programs: of one customer as the page shows it, and of the bank by the keys of the sources. */
package org.acrm.fact.rest;
