package org.acrm.segment.entity;

/** The six groups of S0 (SEG-13) by place in the matrix, each with what is to be done about it. */
public enum SixGroup {
    /** Keep for life by the loyalty programme. */
    CORE,
    /** High profit, seldom comes back: encourage the next purchase. */
    LOW_REPURCHASE,
    /** Profit as of the first tier: promote loyalty. */
    HIGH_PROFIT,
    /** Relatively high profit: prevent from leaving. */
    RELATIVE_PROFIT,
    /** Loyal as the first tier: activate. */
    HIGH_LOYALTY,
    /** Costs more than it brings: low-cost channels, no offers. */
    LOSS_MAKING,
    /** None of the six: brings little, and costs less than that. */
    ORDINARY;

    /** @param netMinor mean profit, which is revenue less cost to serve; below zero is loss-making at every place */
    public static SixGroup of(Level profit, Level loyalty, double netMinor) {
        if (netMinor < 0) {
            return LOSS_MAKING;
        }
        if (profit == Level.HIGH) {
            return switch (loyalty) {
                case HIGH -> CORE;
                case MEDIUM -> HIGH_PROFIT;
                case LOW -> LOW_REPURCHASE;
            };
        }
        if (loyalty == Level.HIGH) {
            return HIGH_LOYALTY;
        }
        return profit == Level.MEDIUM ? RELATIVE_PROFIT : ORDINARY;
    }
}
