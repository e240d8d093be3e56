package org.acrm.condition.entity;

import java.time.LocalDate;

/** A date that is compared with a day that moves on with the business date, so that an answer may change though the row does not. */
public record Moving(String attribute, Operand.Before day) {

    /** By how many days more than the business date itself a day some months before it may move, at most. */
    private static final int UNEVEN_MONTHS = 5;

    public long boundary(LocalDate businessDate) {
        return day.on(businessDate).toEpochDay();
    }

    /** Days that the boundary may be ahead of an even pace. */
    public int slack() {
        return day.unit() == Operand.Unit.DAYS ? 0 : UNEVEN_MONTHS;
    }
}
