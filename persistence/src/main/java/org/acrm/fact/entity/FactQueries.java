package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** What the page of a customer shows of facts of kinds that are looked for, one statement a block. Whether the customer is in sight is the caller's question. */
@ApplicationScoped
public class FactQueries {

    /** No page shows more texts of one customer than this. */
    public static final int MOST = 100;

    private static final String OPEN = " h.owner_id = :customer and (h.opened_on is null or h.opened_on <= :shown)"
            + " and (h.closed_on is null or h.closed_on > :shown)";

    private static final String NAMED =
            "(select coalesce(l.label, p.code) from product_product p left join product_label l on l.product_id = p.id"
                    + " and l.language = :language where p.kind = k.product_kind and %s exists (select 1 from"
                    + " customer_holding h where h.product_id = p.id and" + OPEN + ")"
                    + " order by case when exists (select 1 from customer_holding h where h.currency = p.currency and"
                    + OPEN + ") then 0 else 1 end, p.code fetch first 1 rows only)";

    private static final String FACTS = "select f.kind_id, k.code, l.label, l.advice, k.topic, f.state, f.confidence,"
            + " f.first_on, f.last_on, f.texts, " + NAMED.formatted("") + " held, " + NAMED.formatted("not")
            + " suggested from fact_inferred f join fact_kind k on k.id = f.kind_id join fact_kind_label l on l.kind_id ="
            + " k.id and l.language = :language where k.retired = :retired and f.customer_id = :customer and "
            + ShownRows.valid("f") + " order by f.confidence desc, k.id";

    private static final String EVIDENCE = "select e.id, e.kind_id, e.source, coalesce(i.source_key, c.source_key)"
            + " text_key, e.said_on, e.phrase, e.strength, e.passage, e.mark_from, e.mark_to, j.verdict from"
            + " fact_evidence e join fact_kind k on k.id = e.kind_id and k.retired = :retired"
            + " left join activity_interaction i on e.source = 'INTERACTION' and i.id = e.text_id"
            + " left join feedback_complaint c on e.source = 'COMPLAINT' and c.id = e.text_id"
            + " left join fact_judgement j on j.id = e.judgement_id and j.said_at <= :known where e.customer_id = :customer"
            + " and e.said_on <= :shown and e.text_recorded_at <= :known order by e.said_on desc, e.id desc"
            + " fetch first " + MOST + " rows only";

    /** One line for what was taken down for each record of the customer. */
    private static final String JUDGEMENTS = "select j.kind_id, l.label, j.verdict, j.reason, j.note, j.said_by,"
            + " j.said_at from fact_judgement j join fact_kind k on k.id = j.kind_id and k.retired = :retired"
            + " join fact_kind_label l on l.kind_id = j.kind_id and l.language = :language"
            + " where j.customer_id = :customer and j.said_at <= :known group by j.kind_id, l.label, j.verdict, j.reason,"
            + " j.note, j.said_by, j.said_at order by max(j.id) desc fetch first " + MOST + " rows only";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FactQueries() {}

    public FactQueries(EntityManager database) {
        this.database = database;
    }

    /** The surest first. */
    public List<FactLine> facts(long customer, LocalDate shown, String language) {
        return ResultRow.list(
                query(FACTS, customer).setParameter("shown", shown).setParameter("language", language),
                FactQueries::fact);
    }

    private static FactLine fact(ResultRow row) {
        String held = row.text("held");
        return new FactLine(
                row.count("kind_id"),
                row.text("code"),
                row.text("label"),
                row.text("advice"),
                FactTopic.valueOf(row.text("topic")),
                FactState.valueOf(row.text("state")),
                (int) row.count("confidence"),
                row.date("first_on"),
                row.date("last_on"),
                (int) row.count("texts"),
                held,
                held == null ? row.text("suggested") : null);
    }

    /** Of all kinds of facts, the latest first; at most {@value #MOST}. */
    public List<EvidenceLine> evidence(long customer, LocalDate shown, Instant known) {
        return ResultRow.list(
                query(EVIDENCE, customer).setParameter("shown", shown).setParameter("known", utc(known)),
                FactQueries::evidence);
    }

    private static EvidenceLine evidence(ResultRow row) {
        String passage = row.text("passage");
        int from = (int) row.count("mark_from");
        int to = (int) row.count("mark_to");
        return new EvidenceLine(
                row.count("id"),
                row.count("kind_id"),
                TextSource.valueOf(row.text("source")),
                row.text("text_key"),
                row.date("said_on"),
                row.text("phrase"),
                (int) row.count("strength"),
                passage.substring(0, from),
                passage.substring(from, to),
                passage.substring(to),
                false,
                "REJECTED".equals(row.text("verdict")));
    }

    public List<JudgementLine> judgements(long customer, Instant known, String language) {
        return ResultRow.list(
                query(JUDGEMENTS, customer).setParameter("known", utc(known)).setParameter("language", language),
                row -> new JudgementLine(
                        row.count("kind_id"),
                        row.text("label"),
                        Verdict.valueOf(row.text("verdict")),
                        row.text("reason") == null ? null : RejectionReason.valueOf(row.text("reason")),
                        row.text("note"),
                        row.text("said_by"),
                        row.instant("said_at")));
    }

    private Query query(String sql, long customer) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("customer", customer)
                .setParameter("retired", false);
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
