package org.acrm.segment.entity;

/** Types after Peppers and Rogers (SEG-15), by profit, which is revenue less cost to serve. */
public enum CustomerType {
    MOST_VALUABLE,
    /** Does business as often as the loyal, and does not bring in proportion yet. */
    MOST_GROWABLE,
    /** Costs more than it brings. */
    BELOW_ZERO,
    /** None of the three. */
    OTHER;

    /** @param netMinor mean profit, which is revenue less cost to serve */
    public static CustomerType of(Level profit, Level loyalty, double netMinor) {
        if (netMinor < 0) {
            return BELOW_ZERO;
        }
        if (profit == Level.HIGH) {
            return MOST_VALUABLE;
        }
        return loyalty == Level.HIGH ? MOST_GROWABLE : OTHER;
    }
}
