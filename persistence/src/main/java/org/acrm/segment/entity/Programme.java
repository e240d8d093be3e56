package org.acrm.segment.entity;

/** The four programmes of value and general groups (SEG-13, S0). */
public enum Programme {
    LOYALTY,
    CROSS_SELL,
    CHURN_PREVENTION,
    DEMARKETING;

    /** Value groups are those of high profit, the loyal ones in the first tier; of the general ones the second tier is low in profit. */
    public static Programme of(Level profit, Level loyalty) {
        if (profit == Level.HIGH) {
            return loyalty == Level.HIGH ? LOYALTY : CROSS_SELL;
        }
        return profit == Level.MEDIUM ? CHURN_PREVENTION : DEMARKETING;
    }
}
