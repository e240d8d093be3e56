package org.acrm.quality.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A row that fails, by the number that its source gave it, with the values of the rule's attributes as text; those that are secret are
 * masked.
 *
 * @param customerNumber that the customer's source gave the customer
 */
public record FailingRow(
        long id, String number, Long customerId, String customerNumber, String customer, List<String> values)
        implements Serializable {}
