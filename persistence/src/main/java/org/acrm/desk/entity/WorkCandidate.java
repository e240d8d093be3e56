package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A reason to contact a customer that holds on a business date.
 *
 * @param occasion what tells this occasion from the next one of the same reason
 * @param dueOn last day on which the contact is worth the most
 * @param valueMinor what is at stake in a year, minor units of the base currency
 * @param arguments of the sentence, as {@link WorkArguments} writes them
 */
public record WorkCandidate(
        long portfolioId,
        long customerId,
        WorkReason reason,
        String occasion,
        LocalDate dueOn,
        long valueMinor,
        BigDecimal probability,
        String arguments)
        implements Serializable {}
