package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Lists for those who keep the rules, each two statements: the rows of a page and how many there are; evidence comes in portions. */
@ApplicationScoped
public class FactRuleQueries {

    private static final String PAGE = " offset :offset rows fetch next :size rows only";

    private static final String KINDS =
            "select k.id, k.code, l.label, k.topic, k.product_kind, k.hold_months, k.retired, k.version, (select"
                    + " count(*) from fact_phrase p where p.kind_id = k.id and p.until_version is null) phrases,"
                    + " coalesce((select n.customers from fact_kind_count n where n.kind_id = k.id and "
                    + ShownRows.valid("n")
                    + "), 0) customers from fact_kind k join fact_kind_label l on l.kind_id = k.id and l.language ="
                    + " :language order by k.id";

    private static final String PHRASES =
            " from fact_phrase p where p.until_version is null and coalesce(p.kind_id, 0) =" + " :kind";

    private static final String FOUND = " from fact_evidence e join fact_kind k on k.id = e.kind_id"
            + " left join customer_record r on r.id = e.record_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FactRuleQueries() {}

    public FactRuleQueries(EntityManager database) {
        this.database = database;
    }

    public Page<FactKindLine> kinds(LocalDate shown, String language, PageRequest page) {
        Query query = query(KINDS + PAGE, page).setParameter("shown", shown).setParameter("language", language);
        List<FactKindLine> rows = ResultRow.list(
                query,
                row -> new FactKindLine(
                        row.count("id"),
                        row.text("code"),
                        row.text("label"),
                        FactTopic.valueOf(row.text("topic")),
                        row.text("product_kind") == null ? null : ProductKind.valueOf(row.text("product_kind")),
                        (int) row.count("hold_months"),
                        row.flag("retired"),
                        (int) row.count("version"),
                        row.count("phrases"),
                        row.count("customers")));
        return new Page<>(rows, total(database.createNativeQuery("select count(*) from fact_kind")), true);
    }

    /** @param kind null for phrases that concern all facts; @param language null for all */
    public Page<PhraseLine> phrases(Long kind, String language, PageRequest page) {
        String evidence =
                "(select count(*) from (select e.id from fact_evidence e where e.kind_id = p.kind_id and e.phrase ="
                        + " p.words fetch first " + (PhraseLine.COUNTED + 1) + " rows only) q)";
        Query query = ofPhrases(
                query(
                        "select p.id, p.language, p.words, p.role, p.weight, p.side, p.reach, p.since_version, "
                                + evidence + " texts" + PHRASES + only(language)
                                + " order by p.role, p.language, p.weight desc, p.id" + PAGE,
                        page),
                kind,
                language);
        List<PhraseLine> rows = ResultRow.list(
                query,
                row -> new PhraseLine(
                        row.count("id"),
                        row.text("language"),
                        row.text("words"),
                        PhraseRole.valueOf(row.text("role")),
                        row.number("weight"),
                        row.text("side") == null ? null : PhraseSide.valueOf(row.text("side")),
                        row.number("reach"),
                        (int) row.count("since_version"),
                        row.count("texts")));
        Query count =
                ofPhrases(database.createNativeQuery("select count(*)" + PHRASES + only(language)), kind, language);
        return new Page<>(rows, total(count), true);
    }

    private static String only(String language) {
        return language == null ? "" : " and p.language = :language";
    }

    private static Query ofPhrases(Query query, Long kind, String language) {
        if (language != null) {
            query.setParameter("language", language);
        }
        return query.setParameter("kind", kind == null ? 0L : kind);
    }

    /**
     * The next evidence of the whole bank, by its id. Of millions, so each portion costs no more than its rows.
     *
     * @param after {@link FoundText#id} of the last one that is known, 0 at first
     */
    public List<FoundText> found(long after, int most) {
        String key =
                "coalesce((select i.source_key from activity_interaction i where e.source = 'INTERACTION' and i.id ="
                        + " e.text_id), (select c.source_key from feedback_complaint c where e.source = 'COMPLAINT' and"
                        + " c.id = e.text_id))";
        Query query = database.createNativeQuery(
                        "select e.id, e.source, " + key + " text_key, r.source_key customer_key, k.code, e.said_on,"
                                + " e.phrase, e.strength" + FOUND + " where e.id > :after order by e.id",
                        Tuple.class)
                .setParameter("after", after)
                .setMaxResults(most);
        return ResultRow.list(
                query,
                row -> new FoundText(
                        row.count("id"),
                        TextSource.valueOf(row.text("source")),
                        row.text("text_key"),
                        row.text("customer_key"),
                        row.text("code"),
                        row.date("said_on"),
                        row.text("phrase"),
                        (int) row.count("strength")));
    }

    private Query query(String sql, PageRequest page) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
    }

    private static long total(Query count) {
        return ((Number) count.getSingleResult()).longValue();
    }
}
