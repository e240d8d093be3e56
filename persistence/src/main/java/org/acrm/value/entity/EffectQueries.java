package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** What became of those who bought a product after a date, and of those who did not (RET-03). */
@ApplicationScoped
public class EffectQueries {

    /** Owners of what was chosen: 1 who had it by the earlier date, 2 who began afterwards, and when. */
    private static final String OWNERS = "(select h.owner_id, min(case when h.opened_on is null or h.opened_on <= :from"
            + " then 1 else 2 end) as begun, min(h.opened_on) as first_on from customer_holding h join product_product w on"
            + " w.id = h.product_id where %s and (h.opened_on is null or h.opened_on <= :shown) group by h.owner_id) o";

    private static final String GRADE =
            " value_grade %1$s on %1$s.customer_id = c.id and %1$s.valid_from <= %2$s and" + " %1$s.valid_to > %2$s";

    private static final String NEXT =
            " join customer_holding n on n.owner_id = o.owner_id and n.opened_on > o.first_on"
                    + " and n.opened_on <= :shown join product_product v on v.id = n.product_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected EffectQueries() {}

    public EffectQueries(EntityManager database) {
        this.database = database;
    }

    /** Who had a grade and none of the product on the earlier date. */
    public List<EffectCount> counts(ValueSight sight, LocalDate from, ProductChoice what) {
        String each = "select case when o.owner_id is null then 0 else 1 end as bought, "
                + AgeBand.named("c.birth_date", from) + " as age, a.grade as was, coalesce(b.grade, '" + Move.LEFT
                + "') as now_at, coalesce(b.contribution_minor, 0) - a.contribution_minor as gained from"
                + " customer_customer c join" + GRADE.formatted("a", ":from") + " left join"
                + GRADE.formatted("b", ":shown") + " left join " + OWNERS.formatted(what.condition("w"))
                + " on o.owner_id = c.id where (o.begun is null or o.begun = 2) and " + sight.condition("c");
        String sql = "select q.bought, q.age, q.was, q.now_at, count(*) as customers, sum(q.gained) as gained,"
                + " sum(cast(q.gained as numeric(30)) * q.gained) as squares from (" + each
                + ") q group by q.bought, q.age, q.was, q.now_at";
        return ResultRow.list(
                bound(sql, sight, from, what),
                row -> new EffectCount(
                        row.flag("bought"),
                        AgeBand.valueOf(row.text("age")),
                        row.text("was"),
                        row.text("now_at"),
                        row.count("customers"),
                        row.count("gained"),
                        row.decimal("squares").doubleValue()));
    }

    /** Of all who bought it for the first time, whether they had a grade or not. */
    public BuyersStanding standing(ValueSight sight, LocalDate from, ProductChoice what) {
        String open = "exists (select 1 from customer_holding h join product_product w on w.id = h.product_id where"
                + " h.owner_id = c.id and " + Holders.OPEN + " and %s)";
        String sql = "select count(*) as buyers, coalesce(sum(q.kept), 0) as kept, coalesce(sum(q.stayed), 0) as stayed"
                + " from (select case when " + open.formatted(what.condition("w"))
                + " then 1 else 0 end as kept, case when "
                + open.formatted("1 = 1") + " then 1 else 0 end as stayed from " + buyers(what, "") + " and "
                + sight.condition("c") + ") q";
        return ResultRow.list(
                        bound(sql, sight, from, what),
                        row -> new BuyersStanding(row.count("buyers"), row.count("kept"), row.count("stayed")))
                .get(0);
    }

    /** Other products that first-time buyers began to hold after that day; what most of them bought first. */
    public List<NextProduct> next(ValueSight sight, LocalDate from, ProductChoice what) {
        String sql = "select q.product_id, count(*) as customers, round(avg(q.days)) as days from (select n.owner_id,"
                + " n.product_id, min(n.opened_on) - min(o.first_on) as days from " + buyers(what, NEXT)
                + " and not (" + what.condition("v") + ") and " + sight.condition("c")
                + " group by n.owner_id, n.product_id) q group by q.product_id order by customers desc, q.product_id";
        return ResultRow.list(
                bound(sql, sight, from, what),
                row -> new NextProduct(row.count("product_id"), row.count("customers"), row.count("days")));
    }

    private static String buyers(ProductChoice what, String further) {
        return OWNERS.formatted(what.condition("w")) + " join customer_customer c on c.id = o.owner_id" + further
                + " where o.begun = 2";
    }

    private Query bound(String sql, ValueSight sight, LocalDate from, ProductChoice what) {
        return what.bind(sight.bind(database.createNativeQuery(sql, Tuple.class)))
                .setParameter("from", from);
    }
}
