package org.acrm.value.entity;

import java.io.Serializable;

/**
 * Buyers of a year who are alike in one thing.
 *
 * @param value of that thing: number of the band (from 0, the lowest) or fifth (1 for those who paid most), code or name; null where
 *     nobody knows it
 * @param grade of bands and fifths; null for the others, or where a customer has none
 * @param paidMinor what they paid in the year, minor units of the base currency
 * @param top how many of them are in the first fifth
 */
public record BuyerCount(By by, String value, String grade, long customers, long paidMinor, long top)
        implements Serializable {

    /** What buyers are told apart by. */
    public enum By {
        BAND,
        FIFTH,
        AGE,
        KIND,
        OCCUPATION,
        REGION
    }
}
