package org.acrm.segment.entity;

import java.time.LocalDate;
import java.util.Locale;

/** Tables of dated events of customers; the alias of a row is {@code e}. */
enum EventSource {
    CONTACT("activity_interaction", "cast(e.happened_at as date)", "e.happened_at"),
    COMPLAINT("feedback_complaint", "e.opened_on", "e.opened_on"),
    BOOKING("activity_transaction", "e.booked_on", "e.booked_on"),
    TEXT("fact_evidence", "e.said_on", "e.said_on");

    private final String table;
    private final String day;
    private final String moment;

    EventSource(String table, String day, String moment) {
        this.table = table;
        this.day = day;
        this.moment = moment;
    }

    String day() {
        return day;
    }

    /** Alias of what a window of it is joined as. */
    String alias(String window) {
        return "e" + name().toLowerCase(Locale.ROOT) + window;
    }

    /** From table to the end of the condition, of the days up to and with the last one. */
    String within(LocalDate last, int days) {
        return " from " + table + " e where " + moment + " >= date '" + last.minusDays(days - 1L) + "' and " + moment
                + " < date '" + last.plusDays(1) + "'";
    }
}
