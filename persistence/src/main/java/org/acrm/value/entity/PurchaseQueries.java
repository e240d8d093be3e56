package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.acrm.product.entity.Conversion;
import org.acrm.shared.entity.ResultRow;

/** Which product a customer takes first, which next, and how soon (RET-02). What began on a day nobody knows came before all others. */
@ApplicationScoped
public class PurchaseQueries {

    /** Products of a customer from this one on are told together. */
    public static final int LAST = 5;

    private static final String ORDER =
            " over (partition by h.owner_id order by coalesce(h.opened_on, date '1900-01-01'), h.id)";

    /** All that was ever begun by those who began something in the period. */
    private static final String BEGUN = "select h.id, h.product_id, h.currency, h.opened_on, row_number()" + ORDER
            + " as place, h.opened_on - lag(h.opened_on)" + ORDER + " as days, first_value(h.opened_on)" + ORDER
            + " as first_on from customer_holding h join customer_customer c on c.id = h.owner_id where (h.opened_on is"
            + " null or h.opened_on <= :shown) and c.kind <> 'PROSPECT' and exists (select 1 from customer_holding x"
            + " where x.owner_id = c.id and x.opened_on > :from and x.opened_on <= :shown) and ";

    /** Of the month in which it began. */
    private static final String BOOKED =
            "coalesce((select abs(sum(u.net_minor)) from activity_usage u where u.holding_id"
                    + " = b.id and u.month_on = b.opened_on - cast(extract(day from b.opened_on) as integer) + 1), 0)";

    private static final String TODAY =
            "select cast(:shown as date) as on_day from product_currency z where z.code = :base";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PurchaseQueries() {}

    public PurchaseQueries(EntityManager database) {
        this.database = database;
    }

    /** @param from the day before the period, which ends on the day that is shown */
    public List<PurchaseCount> counts(ValueSight sight, LocalDate from) {
        String each = "select " + month("b.opened_on") + " as bought_in, case when b.place > " + LAST + " then " + LAST
                + " else b.place end as place, b.product_id, case when b.first_on > :from then " + month("b.first_on")
                + " end as first_in, b.days, " + Conversion.converted(BOOKED, "b.currency", "k.factor")
                + " as amount from (" + BEGUN + sight.condition("c") + ") b left join (" + Conversion.factors(TODAY)
                + ") k on k.currency = b.currency where b.opened_on > :from";
        String sql =
                "select q.bought_in, q.place, q.product_id, q.first_in, count(*) as bought, coalesce(sum(q.days), 0)"
                        + " as days, count(q.days) as spaced, coalesce(sum(q.amount), 0) as amount from (" + each
                        + ") q group by q.bought_in, q.place, q.product_id, q.first_in";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("from", from)
                .setParameter("base", sight.currency());
        return ResultRow.list(query, PurchaseQueries::count);
    }

    private static PurchaseCount count(ResultRow row) {
        Long first = row.number("first_in");
        return new PurchaseCount(
                month(row.count("bought_in")),
                Math.toIntExact(row.count("place")),
                row.count("product_id"),
                first == null ? null : month(first),
                row.count("bought"),
                row.count("days"),
                row.count("spaced"),
                row.count("amount"));
    }

    /** Such as 202610. */
    private static String month(String day) {
        return "cast(100 * extract(year from " + day + ") + extract(month from " + day + ") as integer)";
    }

    private static YearMonth month(long written) {
        return YearMonth.of((int) (written / 100), (int) (written % 100));
    }
}
