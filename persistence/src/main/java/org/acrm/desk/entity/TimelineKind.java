package org.acrm.desk.entity;

import org.acrm.customer.entity.KnownThen;
import org.acrm.feedback.entity.KnownComplaints;

/** What a timeline tells of, with the words of its two parts and the SQL that gives {@code at_time, what, detail, note}. */
public enum TimelineKind {
    CONTACT(
            "interaction_kind",
            "channel",
            "select i.happened_at, i.kind, i.channel, i.subject from activity_interaction i where i.customer_id = :customer"
                    + " and i.kind not in ('PAGE_VIEW', 'LOGIN') and i.recorded_at <= :known"),
    COMPLAINT(
            "timeline_event",
            "complaint_topic",
            "select cast(p.opened_on as timestamp), 'OPENED', p.topic, p.text from " + KnownComplaints.OF_CUSTOMER
                    + " p union all select cast(q.closed_on as timestamp), 'CLOSED', q.topic, null from "
                    + KnownComplaints.OF_CUSTOMER + " q where q.closed_on is not null"),
    CONSENT(
            "consent_answer",
            "channel",
            "select coalesce(n.said_at, cast(n.recorded_from as timestamp)), case when n.given = cast(1 as ${bool}) then"
                    + " 'GIVEN' else 'WITHDRAWN' end, n.channel, case when n.topic <> 'ALL' then n.topic end from customer_consent n where n.customer_id = :customer"
                    + " and n.recorded_from <= :known and (n.recorded_to is null or n.recorded_to > n.recorded_from)"),
    DECISION(
            "work_state",
            "work_reason",
            "select cast(w.decided_at as timestamp), w.state, w.reason, w.decision_note from desk_work_item w"
                    + " where w.customer_id = :customer and w.state <> 'OPEN' and w.decided_at <= :known"),
    GRADE("grade", "grade", changes("value_grade", "grade")),
    RHYTHM("cycle_band", "cycle_band", changes("value_cycle", "band")),
    HOLDING(
            "timeline_event",
            null,
            "select cast(h.opened_on as timestamp), 'OPENED', coalesce(l.label, e.label, p.code), null from "
                    + holdings("h") + " and h.opened_on is not null union all select cast(k.closed_on as timestamp),"
                    + " 'CLOSED', coalesce(l.label, e.label, p.code), null from " + holdings("k")
                    + " and k.closed_on is not null");

    private final String whatWords;
    private final String detailWords;
    private final String sql;

    TimelineKind(String whatWords, String detailWords, String sql) {
        this.whatWords = whatWords;
        this.detailWords = detailWords;
        this.sql = sql;
    }

    /** Family of the bundle for what happened. */
    public String whatWords() {
        return whatWords;
    }

    /** Family for what it happened to; null where it is a name. */
    public String detailWords() {
        return detailWords;
    }

    /** Whether the detail is the state before. */
    public boolean change() {
        return this == GRADE || this == RHYTHM;
    }

    String sql() {
        return "select " + ordinal() + " as kind, t.* from (" + sql + ") t (at_time, what, detail, note)";
    }

    /** Days on which a derived value became another one. */
    private static String changes(String table, String column) {
        return "select cast(c.valid_from as timestamp), c.now_it, c.former, null from (select v.valid_from, v." + column
                + " now_it, lag(v." + column + ") over (order by v.valid_from) former from " + table
                + " v where v.customer_id = :customer and v.valid_from <= :shown) c where c.former <> c.now_it";
    }

    private static String holdings(String alias) {
        return KnownThen.HOLDINGS + " " + alias + " join product_product p on p.id = " + alias + ".product_id"
                + " left join product_label l on l.product_id = p.id and l.language = :language"
                + " left join product_label e on e.product_id = p.id and e.language = 'en' where " + alias
                + ".role = 'OWNER'";
    }
}
