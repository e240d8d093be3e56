package org.acrm.desk.entity;

import org.acrm.access.entity.Permission;
import org.acrm.customer.entity.KnownThen;
import org.acrm.feedback.entity.KnownComplaints;

/** What a timeline tells of, with the words of its two parts and the SQL that gives {@code at_time, what, detail, note}. */
public enum TimelineKind {
    CONTACT(
            "interaction_kind",
            "channel",
            "select i.happened_at, i.kind, i.channel, i.subject from activity_interaction i where i.customer_id ="
                    + " :customer and i.kind not in ('PAGE_VIEW', 'LOGIN') and i.recorded_at <= :known"),
    COMPLAINT(
            "timeline_event",
            "complaint_topic",
            "select cast(p.opened_on as timestamp), 'OPENED', p.topic, p.text from " + KnownComplaints.OF_CUSTOMER
                    + " p union all select cast(q.closed_on as timestamp), 'CLOSED', q.topic, null from "
                    + KnownComplaints.OF_CUSTOMER + " q where q.closed_on is not null"),
    CONSENT(
            "consent_answer",
            "channel",
            "select coalesce(n.said_at, cast(n.recorded_from as timestamp)), case when n.given = cast(1 as ${bool})"
                    + " then 'GIVEN' else 'WITHDRAWN' end, n.channel, case when n.topic <> 'ALL' then n.topic end from"
                    + " customer_consent n where n.customer_id = :customer and n.recorded_from <= :known and"
                    + " (n.recorded_to is null or n.recorded_to > n.recorded_from)"),
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
                    + " and k.closed_on is not null"),
    /** Found by a night; confirmed or rejected by a colleague, once for all records of the customer. */
    FACT(
            "timeline_event",
            null,
            "select cast(f.valid_from as timestamp), 'FOUND', l.label, null from fact_inferred f" + kind("f")
                    + " where f.customer_id = :customer and f.valid_from <= :shown and f.state = 'INFERRED'"
                    + " and not exists (select 1 from fact_inferred e where e.customer_id = f.customer_id"
                    + " and e.kind_id = f.kind_id and e.valid_to = f.valid_from) union all"
                    + " select distinct cast(j.said_at as timestamp), j.verdict, l.label, j.note from fact_judgement j"
                    + kind("j") + " where j.customer_id = :customer and j.said_at <= :known"),
    MERGE(
            "timeline_event",
            "merge_way",
            "select cast(m.merged_at as timestamp), 'MERGED', m.way, m.note from identity_merge m"
                    + " where (m.kept_id = :customer or m.gone_id = :customer) and m.merged_at <= :known union all"
                    + " select cast(u.undone_at as timestamp), 'UNDONE', u.way, u.undo_note from identity_merge u"
                    + " where (u.kept_id = :customer or u.gone_id = :customer) and u.undone_at <= :known"),
    CORRECTION(
            "timeline_event",
            "record_field",
            "select distinct cast(k.corrected_at as timestamp), 'CORRECTED', lower(k.field), k.reason"
                    + " from customer_correction k join customer_record r on r.id = k.record_id"
                    + " where r.customer_id = :customer and k.corrected_at <= :known union all"
                    + " select distinct cast(k.ended_at as timestamp), k.end_reason, lower(k.field), null"
                    + " from customer_correction k join customer_record r on r.id = k.record_id"
                    + " where r.customer_id = :customer and k.ended_at <= :known and k.end_reason <> 'REPLACED'"),
    RELATION(
            "timeline_event",
            "relationship_kind",
            relation("from_record_id", "") + " union all "
                    + relation("to_record_id", " and f.customer_id <> :customer"));

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

    /** Without which nobody is told; null where the customer's page as a whole tells it. */
    public Permission permission() {
        return this == DECISION ? Permission.WORKLIST_READ : this == MERGE ? Permission.IDENTITY_READ : null;
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

    private static String kind(String alias) {
        return " join fact_kind k on k.id = " + alias + ".kind_id and k.retired = cast(0 as ${bool})"
                + " join fact_kind_label l on l.kind_id = k.id and l.language = :language";
    }

    /** Each state of a relationship, found by its records at one end. @param other condition on the record {@code f} at its beginning */
    private static String relation(String end, String other) {
        return "select cast(s.since_then as timestamp), case when exists (select 1 from customer_relation_history y"
                + " where y.relation_id = s.id and y.recorded_from < s.since_then) then 'CHANGED' else 'ADDED' end,"
                + " s.kind, null from (select r.id, r.from_record_id, r.to_record_id, r.kind, r.recorded_at since_then"
                + " from customer_relationship r union all select h.relation_id, h.from_record_id, h.to_record_id, h.kind,"
                + " h.recorded_from from customer_relation_history h) s join customer_record w on w.id = s." + end
                + " join customer_record f on f.id = s.from_record_id where w.customer_id = :customer" + other
                + " and s.since_then <= :known";
    }

    private static String holdings(String alias) {
        return KnownThen.HOLDINGS + " " + alias + " join product_product p on p.id = " + alias + ".product_id"
                + " left join product_label l on l.product_id = p.id and l.language = :language"
                + " left join product_label e on e.product_id = p.id and e.language = 'en' where " + alias
                + ".role = 'OWNER'";
    }
}
