package org.acrm.value.entity;

import java.io.Serializable;

/**
 * The customers of one move, amounts in minor units of the base currency.
 *
 * @param contributionMinor what they bring in a year; of those who left, what they brought
 * @param assetsWasMinor what they had with the bank on the earlier date
 * @param reachable how many of them marketing may address today
 */
public record MoveCount(
        Move move, long customers, long contributionMinor, long assetsWasMinor, long assetsMinor, long reachable)
        implements Serializable {

    public long assetsChange() {
        return assetsMinor - assetsWasMinor;
    }
}
