package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.acrm.customer.entity.Reachable;
import org.acrm.shared.entity.ResultRow;

/** How customers moved between two dates whose grades are kept (RFM-02, GRD-01). */
@ApplicationScoped
public class MigrationQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MigrationQueries() {}

    public MigrationQueries(EntityManager database) {
        this.database = database;
    }

    /** Of each month the last date on which grades were cut, up to and with a date; the latest first. */
    public List<LocalDate> dates(LocalDate upTo) {
        Query query = database.createNativeQuery(
                        "select distinct t.business_date from value_grade_threshold t where t.business_date <= :upTo"
                                + " and (t.business_date = :upTo or not exists (select 1 from value_grade_threshold n"
                                + " where n.business_date > t.business_date and n.business_date <= :upTo"
                                + " and extract(month from n.business_date) = extract(month from t.business_date)"
                                + " and extract(year from n.business_date) = extract(year from t.business_date)))"
                                + " order by t.business_date desc",
                        Tuple.class)
                .setParameter("upTo", upTo);
        return ResultRow.list(query, row -> row.date("business_date"));
    }

    /** Whether the standings of a date are kept: those of every night are, and those that were derived of month ends before the first. */
    public boolean kept(LocalDate date) {
        return !ResultRow.list(
                        database.createNativeQuery(
                                        "select distinct t.business_date from value_grade_threshold t where t.business_date ="
                                                + " :date",
                                        Tuple.class)
                                .setParameter("date", date),
                        row -> row.date("business_date"))
                .isEmpty();
    }

    /** The last kept date up to a day, else the earliest; none after {@code upTo}. */
    public Optional<LocalDate> nearest(LocalDate day, LocalDate upTo) {
        String sql = "select coalesce(max(case when t.business_date <= :day then t.business_date end),"
                + " min(t.business_date)) from value_grade_threshold t where t.business_date <= :upTo";
        return Optional.ofNullable((LocalDate) database.createNativeQuery(sql, LocalDate.class)
                .setParameter("day", day)
                .setParameter("upTo", upTo)
                .getSingleResult());
    }

    /** Each move that anybody made, those who stayed among them. */
    public List<MoveCount> moves(MoveSight sight) {
        String sql = "select q.was, q.now_at, count(*) customers, sum(q.contribution) contribution, sum(q.assets_was)"
                + " assets_was, sum(q.assets) assets, count(reach.customer_id) reachable from (select c.id, "
                + standings(sight) + ", coalesce(" + sight.worthNow() + ".contribution_minor, " + sight.worthThen()
                + ".contribution_minor, 0) contribution, coalesce(" + sight.worthThen()
                + ".assets_minor, 0) assets_was, coalesce(" + sight.worthNow() + ".assets_minor, 0) assets"
                + sight.customers() + ") q left join (select distinct r.customer_id from (" + Reachable.select()
                + ") r) reach on reach.customer_id = q.id group by q.was, q.now_at";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class));
        return ResultRow.list(
                query,
                row -> new MoveCount(
                        new Move(row.text("was"), row.text("now_at")),
                        row.count("customers"),
                        row.count("contribution"),
                        row.count("assets_was"),
                        row.count("assets"),
                        row.count("reachable")));
    }

    /** Purchases that the customers of each move made after the earlier date, up to and with the later. */
    public Map<String, Long> purchases(MoveSight sight) {
        String sql = "select q.was, q.now_at, sum(d.purchase_count) purchases from (select c.id, " + standings(sight)
                + sight.customers()
                + ") q join activity_daily d on d.customer_id = q.id and d.on_day > :from and d.on_day"
                + " <= :shown group by q.was, q.now_at";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class));
        Map<String, Long> purchases = new TreeMap<>();
        ResultRow.list(query, row -> new Move(row.text("was"), row.text("now_at")) + "=" + row.count("purchases"))
                .forEach(text -> purchases.put(text.split("=")[0], Long.valueOf(text.split("=")[1])));
        return purchases;
    }

    private static String standings(MoveSight sight) {
        return "coalesce(" + sight.by().standing("a") + ", '" + Move.JOINED + "') was, coalesce("
                + sight.by().standing("b") + ", '" + Move.LEFT + "') now_at";
    }
}
