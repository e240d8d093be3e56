package org.acrm.value.entity;

import java.io.Serializable;

/**
 * One tenth of the buyers of a year, who paid about alike.
 *
 * @param decile 1 for those who paid most
 * @param mostMinor the largest annual sum in it, minor units of the base currency
 * @param leastMinor the smallest
 * @param revenueMinor what they paid together
 * @param repeaters how many of them bought more than once
 */
public record DecileLine(
        MemberBlock block,
        int decile,
        long mostMinor,
        long leastMinor,
        long customers,
        long revenueMinor,
        long purchases,
        long repeaters)
        implements Serializable {}
