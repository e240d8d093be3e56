package org.acrm.fact.entity;

import java.time.LocalDate;

/**
 * What follows of one customer on a business date.
 *
 * @param confidence in a hundred
 * @param texts how many texts it rests on
 */
public record FreshFact(
        long customerId,
        long kindId,
        FactState state,
        int confidence,
        LocalDate firstOn,
        LocalDate lastOn,
        int texts) {}
