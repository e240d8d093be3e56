package org.acrm.value.entity;

import java.io.Serializable;

/**
 * Customers who are alike in standing and age.
 *
 * @param visited how many of them logged in within the last 90 days
 * @param meanYears mean years since joining, in tenths
 * @param assetsMinor what they have at the bank together, minor units of the base currency
 */
public record DormancyLine(
        Standing standing, AgeBand age, long customers, long visited, Long meanYears, long assetsMinor)
        implements Serializable {

    /** How a customer stands to the bank: someone who holds nothing has left, who held still for half a year is dormant (CHN-05). */
    public enum Standing {
        ACTIVE,
        DORMANT,
        LEFT
    }
}
