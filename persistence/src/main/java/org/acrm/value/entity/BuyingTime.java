package org.acrm.value.entity;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The whole weeks that the model of buying looks at: up to two years that end on or before a date.
 *
 * @param weeks 0 where there is no whole week
 */
public record BuyingTime(LocalDate firstMonday, int weeks) implements Serializable {

    private static final int MOST = 104;

    /** @param keptSince the day before the first from which bookings are kept */
    public static BuyingTime until(LocalDate date, LocalDate keptSince) {
        LocalDate end = date.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate begin = keptSince.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int kept = (int) Math.max(0, ChronoUnit.WEEKS.between(begin, end));
        int weeks = Math.min(kept, MOST);
        return new BuyingTime(end.minusWeeks(weeks), weeks);
    }

    /** Number of the last week of the first half; the first week is 0. */
    public int half() {
        return weeks / 2 - 1;
    }
}
