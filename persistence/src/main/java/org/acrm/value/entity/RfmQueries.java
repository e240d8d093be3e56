package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;

/** How many customers are in which RFM cell, and where the cells begin. */
@ApplicationScoped
public class RfmQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RfmQueries() {}

    public RfmQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * The cells that hold anybody.
     *
     * @param derived whether the date lies before the first night, so that what was spent is counted from the bookings
     */
    public List<RfmCount> counts(ValueSight sight, boolean derived) {
        String spent = derived
                ? " join (" + FeatureQueries.purchases() + ") f on f.customer_id = c.id"
                : ShownRows.join("value_features", "f", "c");
        String sql = "select r.recency, r.frequency, r.monetary, count(*) customers, sum(f.purchase_minor_365) spent,"
                + " sum(coalesce(g.contribution_minor, 0)) contribution from customer_customer c"
                + ShownRows.join("value_rfm", "r", "c") + spent
                + ShownRows.leftJoin("value_grade", "g", "c") + " where " + sight.condition("c")
                + " group by r.recency, r.frequency, r.monetary";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class));
        if (derived) {
            query.setParameter("asOf", sight.shown()).setParameter("fromId", 0L).setParameter("toId", Long.MAX_VALUE);
        }
        return ResultRow.list(query, RfmQueries::count);
    }

    /** The same of a published night, from the cells that it kept; a portfolio is small enough to be counted now. */
    public List<RfmCount> published(ValueSight sight) {
        if (sight.scope().kind() == DataScope.Kind.PORTFOLIO) {
            return counts(sight, false);
        }
        String sql = "select x.recency, x.frequency, x.monetary, sum(x.customers) customers, sum(x.spent_minor) spent,"
                + " sum(x.contribution_minor) contribution from value_rfm_cell x where x.business_date = :shown and "
                + sight.counted("x") + " group by x.recency, x.frequency, x.monetary";
        return ResultRow.list(sight.bind(database.createNativeQuery(sql, Tuple.class)), RfmQueries::count);
    }

    private static RfmCount count(ResultRow row) {
        return new RfmCount(
                Math.toIntExact(row.count("recency")),
                Math.toIntExact(row.count("frequency")),
                Math.toIntExact(row.count("monetary")),
                row.count("customers"),
                row.count("spent"),
                row.count("contribution"));
    }

    /** The borders that held on a date, each dimension's lowest fifth first. */
    public List<Fifth> fifths(LocalDate date) {
        Query query = database.createNativeQuery(
                        "select t.dimension, t.fifth, t.lower_border, t.customers from value_rfm_threshold t where"
                                + " t.business_date = :date order by t.dimension, t.fifth",
                        Tuple.class)
                .setParameter("date", date);
        return ResultRow.list(
                query,
                row -> new Fifth(
                        Dimension.valueOf(row.text("dimension")),
                        Math.toIntExact(row.count("fifth")),
                        row.count("lower_border"),
                        row.count("customers")));
    }
}
