package org.acrm.value.entity;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * Products that customers began to hold in a month, alike in which one it was (RET-02).
 *
 * @param place 1 for a customer's first, 2 for the second; {@link PurchaseQueries#LAST} for all from it on
 * @param first the month of the customer's first product, null where it lies before the period
 * @param days since the one before, together; of {@code spaced} for whom they are known
 * @param amountMinor what was booked on them in that month, together, without its sign, minor units of the base currency
 */
public record PurchaseCount(
        YearMonth month,
        int place,
        long product,
        YearMonth first,
        long bought,
        long days,
        long spaced,
        long amountMinor)
        implements Serializable {}
