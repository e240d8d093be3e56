/**
 * The administrator's page of the information catalogue.
 *
 * <p>Decisions: the kind of customer and the chosen node stand in the address; a change counts at once and is not approved by a second
 * person, because it hides or shows, but cannot unmask: an item on a personal value never becomes an open one.
 */
package org.acrm.customer.view;
