package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** Who buys again: new and old customers by year, and by how often they had bought before. */
@ApplicationScoped
public class RetentionQueries {

    private static final String TOLD = " sum(case when %1$s.purchase_count > 1 then 1 else 0 end) repeaters,"
            + " coalesce(sum(%1$s.purchase_count), 0) purchases, coalesce(sum(%1$s.purchase_minor), 0) revenue";

    private static final String JOINED = "(c.customer_since is null or c.customer_since <= :shown) and ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RetentionQueries() {}

    public RetentionQueries(EntityManager database) {
        this.database = database;
    }

    /** The latest year first; of each those who joined in it before those who had joined earlier. */
    public List<RepurchaseLine> repurchases(ValueSight sight, int last) {
        String fresh = "case when extract(year from c.customer_since) = a.on_year then 1 else 0 end";
        String sql = "select q.on_year, q.fresh, count(*) buyers," + TOLD.formatted("q") + " from (select a.on_year, "
                + fresh + " as fresh, a.purchase_count, a.purchase_minor from activity_year a join customer_customer c"
                + " on c.id = a.customer_id where a.on_year <= :last and " + JOINED + sight.condition("c")
                + ") q group by q.on_year, q.fresh order by q.on_year desc, q.fresh desc";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("last", last);
        return ResultRow.list(
                query,
                row -> new RepurchaseLine(
                        Math.toIntExact(row.count("on_year")),
                        row.flag("fresh"),
                        row.count("buyers"),
                        row.count("repeaters"),
                        row.count("purchases"),
                        row.count("revenue")));
    }

    /** By the purchases of the year before; customers who bought in neither year are in no line. */
    public List<PatternLine> patterns(ValueSight sight, int year) {
        String earlier = "exists (select 1 from activity_year e where e.customer_id = c.id and e.on_year < :year - 1)";
        String sql = "select q.before, count(*) customers, count(q.purchase_count) buyers," + TOLD.formatted("q")
                + " from (select " + PatternLine.Before.named("b.purchase_count", earlier)
                + " as before, a.purchase_count, a.purchase_minor from customer_customer c left join activity_year b on"
                + " b.customer_id = c.id and b.on_year = :year - 1 left join activity_year a on a.customer_id = c.id"
                + " and a.on_year = :year where (a.customer_id is not null or b.customer_id is not null) and "
                + JOINED + sight.condition("c") + ") q group by q.before";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("year", year);
        return ResultRow.list(
                        query,
                        row -> new PatternLine(
                                PatternLine.Before.valueOf(row.text("before")),
                                row.count("customers"),
                                row.count("buyers"),
                                row.count("repeaters"),
                                row.count("purchases"),
                                row.count("revenue")))
                .stream()
                .sorted((a, b) -> a.before().compareTo(b.before()))
                .toList();
    }
}
