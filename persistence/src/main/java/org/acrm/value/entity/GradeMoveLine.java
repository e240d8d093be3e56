package org.acrm.value.entity;

import java.io.Serializable;

/**
 * Customers by their grades on two dates (layout D).
 *
 * @param was null where they had none on the earlier date
 * @param now null where they have none on the later date
 * @param purchases in the 365 days up to the later date
 * @param revenueMinor what they paid in these days, minor units of the base currency
 */
public record GradeMoveLine(String was, String now, long customers, long purchases, long revenueMinor)
        implements Serializable {}
