package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ValidRows;

/** What facts follow from, of a range of customers, and the facts themselves, valid from a business date on. */
@ApplicationScoped
public class FactRows {

    private static final List<String> VALUES = List.of("state", "confidence", "first_on", "last_on", "texts");
    private static final String COLUMNS = "customer_id, kind_id, " + String.join(", ", VALUES);
    private static final ValidRows FACTS =
            new ValidRows("fact_inferred", List.of("customer_id", "kind_id"), VALUES, Map.of());
    private static final BulkLoad FRESH = new BulkLoad("fact_fresh", List.of(COLUMNS.split(", ")));
    private static final String RANGE = " customer_id >= :fromId and customer_id < :toId";
    private static final String SELECT = "select " + COLUMNS + " from fact_fresh where" + RANGE;

    /** A judgement that no later one has overtaken. */
    private static final String CONFIRMED =
            "select j.customer_id, j.kind_id, max(j.said_on) said_on, 0 strength from fact_judgement j where j.verdict ="
                    + " 'CONFIRMED' and j.said_on <= :date and j.customer_id >= :fromId and j.customer_id < :toId and not"
                    + " exists (select 1 from fact_judgement l where l.customer_id = j.customer_id and l.kind_id ="
                    + " j.kind_id and l.id > j.id) group by j.customer_id, j.kind_id";

    private static final String SAID = "select e.customer_id, e.kind_id, e.said_on, e.strength from fact_evidence e"
            + " where e.said_on <= :date and e.customer_id >= :fromId and e.customer_id < :toId and "
            + JudgedEvidence.counts("e");

    /**
     * What was said of a customer on a day; of a confirmation the day counts and not the strength.
     *
     * @param strength in a hundred
     */
    public record Said(long customerId, long kindId, LocalDate day, int strength) {}

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FactRows() {}

    public FactRows(EntityManager database) {
        this.database = database;
    }

    /** Evidence that nobody has rejected. */
    public List<Said> said(LocalDate date, long fromId, long toId) {
        return list(SAID + " order by e.customer_id, e.kind_id, e.said_on, e.id", date, fromId, toId);
    }

    public List<Said> confirmed(LocalDate date, long fromId, long toId) {
        return list(CONFIRMED, date, fromId, toId);
    }

    private List<Said> list(String sql, LocalDate date, long fromId, long toId) {
        Query query = database.createNativeQuery(sql, Tuple.class).setParameter("date", date);
        return ResultRow.list(
                inRange(query, fromId, toId),
                row -> new Said(row.count("customer_id"), row.count("kind_id"), row.date("said_on"), (int)
                        row.count("strength")));
    }

    /** @return number of facts that are new or have changed; those that are not given any more are ended */
    public int publish(LocalDate date, long fromId, long toId, List<FreshFact> facts) {
        clear(fromId, toId);
        FRESH.load(database, facts.stream().map(FactRows::row).iterator());
        int written = FACTS.publish(database, date, fromId, toId, SELECT, Map.of());
        FACTS.endMissing(database, date, fromId, toId, SELECT, Map.of());
        clear(fromId, toId);
        return written;
    }

    private static Object[] row(FreshFact fact) {
        return new Object[] {
            fact.customerId(),
            fact.kindId(),
            fact.state().name(),
            fact.confidence(),
            fact.firstOn(),
            fact.lastOn(),
            fact.texts()
        };
    }

    private void clear(long fromId, long toId) {
        inRange(database.createNativeQuery("delete from fact_fresh where" + RANGE), fromId, toId)
                .executeUpdate();
    }

    private static Query inRange(Query query, long fromId, long toId) {
        return query.setParameter("fromId", fromId).setParameter("toId", toId);
    }

    /** Business dates later than this one for which something was derived of the customer already. */
    public List<LocalDate> later(LocalDate date, long customer) {
        Query query = database.createNativeQuery(
                        "select distinct valid_from from fact_inferred where customer_id = :customer and valid_from > :date"
                                + " order by valid_from",
                        Tuple.class)
                .setParameter("customer", customer)
                .setParameter("date", date);
        return ResultRow.list(query, row -> row.date("valid_from"));
    }
}
