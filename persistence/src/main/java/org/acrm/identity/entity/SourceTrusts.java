package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** Ranks of sources with their history. What a new one changes is formed again in the next night. */
@ApplicationScoped
public class SourceTrusts {

    private static final int SHOWN = 50;
    private static final String ALL = "*";

    /** Origins are kept of customers with several records only, and of each the kind is known. */
    private static final String TOUCHED =
            "from identity_golden_field g where g.field = 'kind' and exists (select 1 from customer_record r where r.customer_id = g.customer_id and r.source = :source)";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SourceTrusts() {}

    public SourceTrusts(EntityManager database) {
        this.database = database;
    }

    /** Sources that have delivered a customer; each is found by one descent into the index of keys. */
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (String next = after(""); next != null; next = after(next)) {
            sources.add(next);
        }
        return sources;
    }

    private String after(String last) {
        return database.createQuery("select min(r.source) from CustomerRecord r where r.source > :last", String.class)
                .setParameter("last", last)
                .getSingleResult();
    }

    /** Those that hold first, then the latest. */
    public List<SourceTrust> latest() {
        return ResultRow.list(
                database.createNativeQuery(
                                "select source, field, trust_rank, said_by, recorded_from, recorded_to from"
                                        + " identity_source_rank order by case when recorded_to is null then 0 else 1 end,"
                                        + " field, trust_rank, id desc",
                                Tuple.class)
                        .setMaxResults(SHOWN),
                row -> new SourceTrust(
                        row.text("source"),
                        ALL.equals(row.text("field")) ? null : row.text("field"),
                        row.number("trust_rank") == null
                                ? null
                                : row.number("trust_rank").intValue(),
                        row.text("said_by"),
                        row.instant("recorded_from"),
                        row.instant("recorded_to")));
    }

    /** Customers of several records of whom the source has delivered one. */
    public long touched(String source) {
        Query count = database.createNativeQuery("select count(*) as total " + TOUCHED, Tuple.class)
                .setParameter("source", source);
        return ResultRow.list(count, row -> row.count("total")).get(0);
    }

    /** @param field null for all without a rank of their own @param rank null: none from now on */
    public void say(String source, GoldenField field, Integer rank, String by, OffsetDateTime now) {
        String code = field == null ? ALL : field.code();
        database.createNativeQuery(
                        "update identity_source_rank set recorded_to = :now where source = :source and field ="
                                + " :field and recorded_to is null")
                .setParameter("now", now)
                .setParameter("source", source)
                .setParameter("field", code)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into identity_source_rank (source, field, trust_rank, said_by, recorded_from)"
                                + " values (:source, :field, cast(:rank as integer), :by, :now)")
                .setParameter("source", source)
                .setParameter("field", code)
                .setParameter("rank", rank)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery("insert into customer_unformed (customer_id) select g.customer_id " + TOUCHED
                        + " and not exists (select 1 from customer_unformed u where u.customer_id = g.customer_id)")
                .setParameter("source", source)
                .executeUpdate();
    }
}
