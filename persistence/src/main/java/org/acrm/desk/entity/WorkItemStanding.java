package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a night must know of an item that exists.
 *
 * @param dueOn last day, as it was when the item opened
 * @param decidedOn day of the decision; null while open
 */
public record WorkItemStanding(
        long id,
        long portfolioId,
        long customerId,
        WorkReason reason,
        String occasion,
        WorkState state,
        LocalDate dueOn,
        LocalDate validTo,
        LocalDate decidedOn)
        implements Serializable {}
