package org.acrm.value.entity;

import java.io.Serializable;

/**
 * One of the 125 cells.
 *
 * @param spentMinor what its customers paid in the 365 days, minor units of the base currency
 * @param contributionMinor what they bring the bank in a year
 */
public record RfmCount(
        int recency, int frequency, int monetary, long customers, long spentMinor, long contributionMinor)
        implements Serializable {

    public RfmGroup group() {
        return RfmGroup.of(recency, frequency, monetary);
    }
}
