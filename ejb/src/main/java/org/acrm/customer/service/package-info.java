/**
 * What people do with the golden record.
 *
 * <p>Decisions: consent is written down by whoever hears it and holds at once; a delivery of the core banking system replaces it only by
 * a later word of the customer, as {@link org.acrm.customer.entity.CustomerTarget} says.
 */
package org.acrm.customer.service;
