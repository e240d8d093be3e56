/**
 * The relationship manager's home, the list of customers and the page of one customer.
 *
 * <p>Decisions: what is shown stands in the address (reason, filter, tab, place in the list), so that back, reload and a link to a
 * colleague work; each tab of a customer is a page of its own and reads only what it shows; sentences of the worklist are made when they
 * are read. The pages of the customer lie under {@code /customer}, where people look for them, though they show more than that
 * capability knows.
 */
package org.acrm.desk.view;
