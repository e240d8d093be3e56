/**
 * The golden record of the four kinds of customers, what they hold, and what they allow.
 *
 * <p>Decisions: the core banking system delivers master data many rows at a time, so the import saves it by SQL, with its history; people
 * change a customer through {@link org.acrm.customer.entity.Customer}, whose version both respect. Consent is never overwritten: a
 * statement is closed by the next. The later word of the customer counts, whoever took it down: a delivery is a word only where it says
 * otherwise than the same system said before, so a new address does not bring an old consent back; and it loses against what was written
 * down here at a later time ({@code updated_at} of the file, without which it always loses), being kept in the history only. A customer
 * is found by beginnings of terms ({@link org.acrm.customer.entity.SearchTerms}), which an ordinary index serves on both databases.
 */
package org.acrm.customer.entity;
