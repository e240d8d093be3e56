/**
 * The ground floor: values and database manners that every capability uses.
 *
 * <p>Decisions: money is a whole number of minor units with its currency; a business date is a {@link java.time.LocalDate}; what a
 * night derives is kept in rows valid from one business date to another and written only where it changed ({@link
 * org.acrm.shared.entity.ValidRows}); whatever only one database can say stands in {@link org.acrm.shared.entity.Dialect}.
 */
package org.acrm.shared.entity;
