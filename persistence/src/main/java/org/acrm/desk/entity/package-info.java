/**
 * What a person sees at once: the worklist, the list of customers and the page of one customer, read as of the published business date.
 *
 * <p>Decisions: one query per block of a page, each with a record of its own; every query that reads customers takes a data scope. An
 * item of the worklist never changes what it says once it was shown; a night opens and closes items, a person decides them. The pages of
 * the customer stand here and not in the capability customer, because they also show value and scores, which live on higher floors.
 */
package org.acrm.desk.entity;
