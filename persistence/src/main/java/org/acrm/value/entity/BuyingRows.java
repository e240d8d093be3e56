package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.ResultRow;

/**
 * How often customers buy, in weeks: purchases of one week are one. Each customer is watched from the first week with a purchase in the
 * time that is looked at, whatever was before.
 */
@ApplicationScoped
public class BuyingRows {

    private static final String WEEK = "cast(floor((d.on_day - cast(:monday as date)) / 7.0) as integer)";
    private static final String WEEKS = "select e.customer_id, e.week_no, sum(e.spent) as spent from (select"
            + " d.customer_id, " + WEEK + " as week_no, d.purchase_minor as spent from activity_daily d where"
            + " d.customer_id >= :fromId and d.customer_id < :toId and d.on_day >= :monday and d.on_day < :end and"
            + " d.purchase_count > 0) e group by e.customer_id, e.week_no";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected BuyingRows() {}

    public BuyingRows(EntityManager database) {
        this.database = database;
    }

    /** Puts what the customers of a range bought in place of what an earlier look saw. */
    public void look(CustomerRange range, BuyingTime time) {
        database.createNativeQuery("delete from value_buying where customer_id >= :fromId and customer_id < :toId")
                .setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId())
                .executeUpdate();
        over(
                        "insert into value_buying (customer_id, repeats, last_week, watched, spent_minor, half_repeats,"
                                + " half_last_week) select w.customer_id, count(*) - 1, max(w.week_no) - min(w.week_no),"
                                + " :last - min(w.week_no), sum(w.spent), case when min(w.week_no) <= :half then sum(case"
                                + " when w.week_no <= :half then 1 else 0 end) - 1 end, case when min(w.week_no) <= :half"
                                + " then max(case when w.week_no <= :half then w.week_no end) - min(w.week_no) end from ("
                                + WEEKS + ") w group by w.customer_id",
                        range,
                        time)
                .setParameter("last", time.weeks() - 1)
                .setParameter("half", time.half())
                .executeUpdate();
        database.createNativeQuery("delete from value_buying_week where chunk_start = :fromId")
                .setParameter("fromId", range.fromId())
                .executeUpdate();
        over(
                        "insert into value_buying_week (chunk_start, week_no, repeats) select :fromId, w.week_no, count(*)"
                                + " from (" + WEEKS + ") w join value_buying b on b.customer_id = w.customer_id where"
                                + " b.half_repeats is not null and w.week_no > :last - b.watched group by w.week_no",
                        range,
                        time)
                .setParameter("last", time.weeks() - 1)
                .executeUpdate();
    }

    /** Histories that occur, in a fixed order. */
    public List<History> histories() {
        return histories("b.repeats", "b.last_week", "b.watched", "");
    }

    /** What the first half of the time showed of those who had bought by then. */
    public List<History> halfHistories(BuyingTime time) {
        String later = "b.watched - " + (time.weeks() - 1 - time.half());
        return histories("b.half_repeats", "b.half_last_week", later, " where b.half_repeats is not null");
    }

    private List<History> histories(String repeats, String last, String watched, String where) {
        Query query = database.createNativeQuery(
                "select " + repeats + " as repeats, " + last + " as last_week, " + watched
                        + " as watched, count(*) as customers from value_buying b" + where + " group by " + repeats
                        + ", " + last + ", " + watched + " order by 1, 2, 3",
                Tuple.class);
        return ResultRow.list(
                query,
                row -> new History(
                        (int) row.count("repeats"), (int) row.count("last_week"), (int) row.count("watched"), (int)
                                row.count("customers")));
    }

    /** Mean amounts of a week with a purchase, put together where they differ by less than two in a hundred. */
    public List<MeanAmount> amounts() {
        String mean = "ln(cast(b.spent_minor as numeric(30,10)) / (b.repeats + 1))";
        Query query = database.createNativeQuery(
                "select q.weeks, avg(q.mean) as mean, count(*) as customers from (select b.repeats + 1 as weeks, "
                        + mean
                        + " as mean, round(50 * " + mean + ") as place from value_buying b where b.spent_minor > 0) q"
                        + " group by q.weeks, q.place order by q.weeks, q.place",
                Tuple.class);
        return ResultRow.list(
                query,
                row -> new MeanAmount(
                        (int) row.count("weeks"), Math.exp(row.decimal("mean").doubleValue()), (int)
                                row.count("customers")));
    }

    /** Repeat purchases of those known by the middle of the time, by week. */
    public long[] repeatsByWeek(BuyingTime time) {
        long[] weeks = new long[time.weeks()];
        Query query = database.createNativeQuery(
                "select w.week_no, sum(w.repeats) as repeats from value_buying_week w group by w.week_no", Tuple.class);
        ResultRow.list(query, row -> new long[] {row.count("week_no"), row.count("repeats")})
                .forEach(row -> weeks[(int) row[0]] = row[1]);
        return weeks;
    }

    /** Before a look begins: ranges may begin elsewhere than those of an earlier one. */
    public void forgetWeeks() {
        database.createNativeQuery("delete from value_buying_week").executeUpdate();
    }

    private Query over(String sql, CustomerRange range, BuyingTime time) {
        return database.createNativeQuery(sql)
                .setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId())
                .setParameter("monday", time.firstMonday())
                .setParameter("end", time.firstMonday().plusWeeks(time.weeks()));
    }

    /** So many customers bought again {@code repeats} times, the last time {@code last} weeks after the first. */
    public record History(int repeats, int last, int watched, int customers) {}

    /** @param mean minor units a week with a purchase */
    public record MeanAmount(int weeks, double mean, int customers) {}
}
