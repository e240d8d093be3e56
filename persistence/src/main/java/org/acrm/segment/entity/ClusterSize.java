package org.acrm.segment.entity;

/**
 * How many customers fell into a cluster, over the whole bank.
 *
 * @param ordinal from 1
 * @param profitMinor of all of them in twelve months, less cost to serve
 * @param contributionMinor of all of them in a year
 * @param loyaltyTenths mean number of active days in a year, in tenths
 */
public record ClusterSize(int ordinal, long customers, long profitMinor, long contributionMinor, long loyaltyTenths) {}
