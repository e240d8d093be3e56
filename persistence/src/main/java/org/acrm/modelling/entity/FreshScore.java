package org.acrm.modelling.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score just computed.
 *
 * @param reasons up to three {@code feature:contribution} pairs, the strongest first, separated by commas; null if none
 *     were asked for
 */
public record FreshScore(long customerId, BigDecimal probability, ScoreBand band, String reasons) {

    public static FreshScore of(long customerId, double probability, ScoreBand band, String reasons) {
        return new FreshScore(
                customerId, BigDecimal.valueOf(probability).setScale(4, RoundingMode.HALF_UP), band, reasons);
    }
}
