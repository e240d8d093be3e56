package org.acrm.segment.entity;

import java.util.Locale;
import java.util.stream.Stream;
import org.acrm.activity.entity.TransactionKind;

/**
 * Dated events that a rule may count within the last so many days, and of which it may ask the latest day.
 *
 * @param name of the count; the latest day has the same with {@code _last}
 * @param condition SQL over a row of the source, whose alias is {@code e}; null for every row
 */
record EventKind(String name, EventSource source, String condition) {

    static final String LAST = "_last";

    /** All that do not depend on what the bank itself names. */
    static Stream<EventKind> known() {
        return Stream.concat(
                Stream.of(
                        contact("branch_visits", "e.channel = 'BRANCH'"),
                        contact("calls", "e.channel in ('CALL', 'CALL_CENTRE')"),
                        contact("meetings", "e.kind = 'MEETING'"),
                        contact("inquiries", "e.kind = 'INQUIRY'"),
                        contact("complaint_calls", "e.kind = 'COMPLAINT_CALL'"),
                        contact("logins", "e.kind = 'LOGIN'"),
                        contact("page_views", "e.kind = 'PAGE_VIEW'"),
                        contact("campaigns_received", "e.kind = 'CAMPAIGN_SENT'"),
                        contact("campaign_responses", "e.kind = 'CAMPAIGN_RESPONSE'"),
                        new EventKind("complaints", EventSource.COMPLAINT, null)),
                Stream.of(TransactionKind.values()).map(EventKind::booking));
    }

    private static EventKind contact(String name, String condition) {
        return new EventKind(name, EventSource.CONTACT, condition);
    }

    private static EventKind booking(TransactionKind kind) {
        String name = "bookings_" + kind.name().toLowerCase(Locale.ROOT);
        return new EventKind(name, EventSource.BOOKING, "e.kind = '" + kind + "'");
    }

    /** Texts that tell of a kind of fact. */
    static EventKind texts(SegmentSubject.Own fact) {
        return new EventKind("texts_" + fact.code(), EventSource.TEXT, "e.kind_id = " + fact.id());
    }

    /** As a column of the counts of its source. */
    String counted() {
        return condition == null ? "count(*)" : "sum(case when " + condition + " then 1 else 0 end)";
    }

    /** As a column of the latest days of its source. */
    String latest() {
        return condition == null
                ? "max(" + source.day() + ")"
                : "max(case when " + condition + " then " + source.day() + " end)";
    }

    /** A column's name; what the bank names may be no fit one. */
    String column() {
        return source == EventSource.TEXT ? "k" + condition.replaceAll("\\D", "") : name;
    }
}
