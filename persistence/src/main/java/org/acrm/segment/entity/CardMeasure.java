package org.acrm.segment.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;

/** Figures by which the nights can judge a strategy (SEG-11). Whoever sets a target writes per cent, or whole amounts and counts. */
public enum CardMeasure {
    /** A year and customer, in whole units of the base currency. */
    CONTRIBUTION(Achieved::contributionMinor, Achieved::valued, Unit.AMOUNT),
    /** With a transaction within 90 days. */
    ACTIVE(Achieved::active, Achieved::customers, Unit.PERCENT),
    /** Of the members on the first night, who are customers still. */
    RETAINED(Achieved::kept, Achieved::began, Unit.PERCENT),
    /** Different products a customer. */
    PRODUCTS(Achieved::products, Achieved::customers, Unit.COUNT),
    /** Grade A or B. */
    GOOD_GRADES(Achieved::goodGrades, Achieved::customers, Unit.PERCENT);

    /** How a figure is written. */
    public enum Unit {
        AMOUNT,
        PERCENT,
        COUNT
    }

    private static final int DIGITS = 2;

    private final ToLongFunction<Achieved> part;
    private final ToLongFunction<Achieved> whole;
    private final Unit unit;

    CardMeasure(ToLongFunction<Achieved> part, ToLongFunction<Achieved> whole, Unit unit) {
        this.part = part;
        this.whole = whole;
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /**
     * @param moneyDigits of the base currency
     * @return as a target is written; null where there is nobody of whom it is known
     */
    public BigDecimal of(Achieved achieved, int moneyDigits) {
        long of = whole.applyAsLong(achieved);
        if (of == 0) {
            return null;
        }
        int shift = unit == Unit.PERCENT ? DIGITS : unit == Unit.AMOUNT ? -moneyDigits : 0;
        return BigDecimal.valueOf(part.applyAsLong(achieved))
                .movePointRight(shift)
                .divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP);
    }
}
