package org.acrm.value.entity;

import java.io.Serializable;

/**
 * Customers who held none of a product on a start date, alike in what became of them.
 *
 * @param bought whether they began to hold it afterwards
 * @param age on the start date
 * @param was grade on the start date
 * @param now grade on the later date, or {@link Move#LEFT}
 * @param changeMinor sum of the changes of their yearly contribution, minor units of the base currency
 * @param squares sum of the squares of these changes
 */
public record EffectCount(
        boolean bought, AgeBand age, String was, String now, long customers, long changeMinor, double squares)
        implements Serializable {

    /** 1 for a better grade, -1 for a worse one or none any more, 0 for the same. */
    public int direction() {
        return now.equals(Move.LEFT) ? -1 : Integer.signum(was.compareTo(now));
    }
}
