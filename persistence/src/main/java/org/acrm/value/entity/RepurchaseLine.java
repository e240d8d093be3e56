package org.acrm.value.entity;

import java.io.Serializable;

/**
 * The buyers of a year who joined in it, or those who joined before (RET-01).
 *
 * @param fresh whether they joined in the year
 * @param repeaters how many of them bought more than once in it
 * @param revenueMinor what they paid together, minor units of the base currency
 */
public record RepurchaseLine(int year, boolean fresh, long buyers, long repeaters, long purchases, long revenueMinor)
        implements Serializable {}
