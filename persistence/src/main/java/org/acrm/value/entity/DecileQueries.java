package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/**
 * The buyers of a year cut into tenths by what they paid (layouts A and B). Equal sums stay together, where the middle of their ranks
 * lies, as {@code ShareGroups} has it; so a tenth may hold more or fewer customers than its share, even none.
 */
@ApplicationScoped
public class DecileQueries {

    private static final String BOUGHT = "select a.purchase_minor as paid, a.purchase_count as bought, "
            + MemberType.named("c") + " as block from activity_year a join customer_customer c on c.id = a.customer_id"
            + " where a.on_year = :year and a.purchase_count > 0 and ";
    private static final String SUMS =
            "count(*) as n, sum(b.bought) as bought," + " sum(case when b.bought > 1 then 1 else 0 end) as again";
    private static final String TENTHS =
            "select w.*, 10 - floor(5 * (2 * w.up_to - w.n) / w.total) as decile from (select v.*,"
                    + " sum(v.n) over (partition by v.block order by v.paid) as up_to,"
                    + " sum(v.n) over (partition by v.block) as total from sums v) w";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected DecileQueries() {}

    public DecileQueries(EntityManager database) {
        this.database = database;
    }

    /** The years in which anybody bought, the latest first. */
    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        return database.createNativeQuery(
                        "with recursive years (y) as (select max(on_year) from activity_year union all select (select"
                                + " max(a.on_year) from activity_year a where a.on_year < years.y) from years where"
                                + " years.y is not null) select y from years where y is not null order by y desc",
                        Integer.class)
                .getResultList();
    }

    /** Up to ten lines a block, those who paid most first. */
    public List<DecileLine> deciles(ValueSight sight, int year) {
        String sql = "with bought as (" + BOUGHT + sight.condition("c") + "), sums as (select b.block, b.paid, " + SUMS
                + " from bought b group by b.block, b.paid union all select 'ALL', b.paid, " + SUMS
                + " from bought b group by b.paid) select t.block, t.decile, max(t.paid) most, min(t.paid) least,"
                + " sum(t.n) customers, sum(t.n * t.paid) revenue, sum(t.bought) purchases, sum(t.again) repeaters"
                + " from (" + TENTHS + ") t group by t.block, t.decile order by t.block, t.decile";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("year", year);
        return ResultRow.list(
                query,
                row -> new DecileLine(
                        MemberBlock.valueOf(row.text("block")),
                        Math.toIntExact(row.count("decile")),
                        row.count("most"),
                        row.count("least"),
                        row.count("customers"),
                        row.count("revenue"),
                        row.count("purchases"),
                        row.count("repeaters")));
    }
}
