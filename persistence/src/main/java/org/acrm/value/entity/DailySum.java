package org.acrm.value.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sum over days {@code d} of a customer that lie in a window.
 *
 * @param amount of a day, in SQL
 * @param from the window begins the day after this many days back
 * @param to and ends this many days back; 0 is the day itself
 */
record DailySum(String amount, int from, int to, String name) {

    /** How far back windows begin or end. */
    private static final int[] BORDERS = {0, 30, 90, 180, 365};

    /** The last 90 days, and the 90 days before them. */
    static List<DailySum> twice(String amount, String name) {
        return List.of(new DailySum(amount, 90, 0, name + "_90"), new DailySum(amount, 180, 90, name + "_prev_90"));
    }

    /** The days that are in a window of one of both dates and not of the other. */
    static List<LocalDate> edges(LocalDate base, LocalDate date) {
        return IntStream.of(BORDERS)
                .mapToObj(border -> base.minusDays(border)
                        .plusDays(1)
                        .datesUntil(date.minusDays(border).plusDays(1)))
                .flatMap(days -> days)
                .distinct()
                .toList();
    }

    String sum() {
        return ", sum(" + within(":asOf") + ") as " + name;
    }

    /** What the sum of {@code asOf} has more than that of {@code base}. */
    String change() {
        return ", sum(" + within(":asOf") + " - " + within(":base") + ") as " + name;
    }

    /** The {@link #sum} in row {@code a}; nought where there is none. */
    String total() {
        return ", coalesce(a." + name + ", 0) as " + name;
    }

    /** The same where {@code anew} is true; else that of {@code base}, row {@code o}, with its {@link #change} in row {@code e}. */
    String carried(String anew) {
        return ", case when " + anew + " then coalesce(a." + name + ", 0) else o." + name + " + coalesce(e." + name
                + ", 0) end as " + name;
    }

    private String within(String date) {
        String day = "cast(" + date + " as date)";
        return "case when d.on_day > " + day + " - " + from + " and d.on_day <= " + day + " - " + to + " then " + amount
                + " else 0 end";
    }
}
