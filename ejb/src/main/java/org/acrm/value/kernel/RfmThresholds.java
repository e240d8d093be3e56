package org.acrm.value.kernel;

import java.io.Serializable;

/**
 * Recency, frequency and monetary value of one day's customers, each cut into fifths (RFM-01). Only customers who bought
 * at all belong in: one who never did has no recency.
 */
public record RfmThresholds(ShareGroups recency, ShareGroups frequency, ShareGroups monetary) implements Serializable {

    /**
     * The three arrays are parallel, one place per customer.
     *
     * @param lastPurchaseDays day of the most recent purchase, days since 1970-01-01
     * @param purchases number of purchases in the window
     * @param amounts their sum, minor units of the base currency
     */
    public static RfmThresholds of(long[] lastPurchaseDays, long[] purchases, long[] amounts) {
        if (lastPurchaseDays.length != purchases.length || purchases.length != amounts.length) {
            throw new IllegalArgumentException("The three columns differ in length");
        }
        return new RfmThresholds(
                ShareGroups.fifths(lastPurchaseDays), ShareGroups.fifths(purchases), ShareGroups.fifths(amounts));
    }

    /** The same from how many customers have each day, number and amount. */
    public static RfmThresholds of(ValueCounts lastPurchaseDays, ValueCounts purchases, ValueCounts amounts) {
        return new RfmThresholds(
                ShareGroups.fifths(lastPurchaseDays), ShareGroups.fifths(purchases), ShareGroups.fifths(amounts));
    }

    public RfmScore score(long lastPurchaseDay, long purchases, long amount) {
        return new RfmScore(
                recency.numberOf(lastPurchaseDay), frequency.numberOf(purchases), monetary.numberOf(amount));
    }
}
