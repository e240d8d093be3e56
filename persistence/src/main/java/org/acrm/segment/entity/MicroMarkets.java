package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.segment.entity.MicroMarket.Month;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** Micro-markets and what nights found of them; each statement sets or reads all at once. */
@ApplicationScoped
public class MicroMarkets {

    private static final String MEASURE = "insert into segment_micro_month (market_id, business_date, members, holders,"
            + " uptake, valued, contribution_minor) select cast(:market as numeric(19)), cast(:date as date), count(*),"
            + " count(h.owner_id), coalesce(sum(case when h.first_on >= :started then 1 else 0 end), 0),"
            + " count(g.customer_id), coalesce(sum(g.contribution_minor), 0) from segment_membership m left join (select"
            + " o.owner_id, min(o.opened_on) first_on from customer_holding o where o.product_id = :product and"
            + " o.status <> 'CLOSED' and (o.opened_on is null or o.opened_on <= :date) and (o.closed_on is null or"
            + " o.closed_on > :date) group by o.owner_id) h on h.owner_id = m.customer_id left join value_grade g on"
            + " g.customer_id = m.customer_id and g.valid_from <= :date and g.valid_to > :date where m.segment_id ="
            + " :segment and m.valid_from <= :date and m.valid_to > :date";

    private static final String OPEN =
            "select k.id, k.segment_id, k.product_id, k.started_on from segment_micro_market k"
                    + " where k.started_on <= :date and (k.ended_on is null or k.ended_on > :date) and not exists (select 1 from"
                    + " segment_micro_month z where z.market_id = k.id and z.business_date >= :month and z.business_date < :date)"
                    + " order by k.id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MicroMarkets() {}

    public MicroMarkets(EntityManager database) {
        this.database = database;
    }

    /** One that a night has to measure. */
    public record Due(long market, long segment, long product, LocalDate startedOn) {}

    /** Those not measured on an earlier night of the month, so all on its first night, and others on the first since their start. */
    public List<Due> due(LocalDate date) {
        Query query = database.createNativeQuery(OPEN, Tuple.class)
                .setParameter("date", date)
                .setParameter("month", date.withDayOfMonth(1));
        return ResultRow.list(
                query,
                row -> new Due(
                        row.count("id"), row.count("segment_id"), row.count("product_id"), row.date("started_on")));
    }

    /** Done again it gives the same. */
    public void measure(Due one, LocalDate date) {
        database.createNativeQuery(
                        "delete from segment_micro_month where market_id = :market and business_date = :date")
                .setParameter("market", one.market())
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery(MEASURE)
                .setParameter("market", one.market())
                .setParameter("segment", one.segment())
                .setParameter("product", one.product())
                .setParameter("started", one.startedOn())
                .setParameter("date", date)
                .executeUpdate();
    }

    /** @throws BusinessException where the segment has one of that name */
    public void add(MicroMarketPlan plan, String by, OffsetDateTime now) {
        Number same = (Number) database.createNativeQuery(
                        "select count(*) from segment_micro_market k where k.segment_id = :segment and k.name = :called")
                .setParameter("segment", plan.segment())
                .setParameter("called", plan.name().strip())
                .getSingleResult();
        if (same.longValue() > 0) {
            throw new BusinessException("error.micro_market.taken", plan.name());
        }
        database.createNativeQuery("insert into segment_micro_market (segment_id, product_id, name, price, owner,"
                        + " started_on, target_uptake, made_by, made_at, version) values (:segment, :product, :called,"
                        + " :price, :owner, :started, :target, :by, :now, 0)")
                .setParameter("segment", plan.segment())
                .setParameter("product", plan.product())
                .setParameter("called", plan.name().strip())
                .setParameter("price", plan.price().strip())
                .setParameter("owner", plan.owner().strip())
                .setParameter("started", plan.startedOn())
                .setParameter("target", plan.targetUptake())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** From the date on it is not measured. @return whether it was open */
    public boolean end(long segment, long market, LocalDate date) {
        return database.createNativeQuery(
                                "update segment_micro_market set ended_on = :date, version = version + 1 where"
                                        + " id = :market and segment_id = :segment and ended_on is null")
                        .setParameter("date", date)
                        .setParameter("market", market)
                        .setParameter("segment", segment)
                        .executeUpdate()
                > 0;
    }

    /** Those of a segment with their months, by two statements; the latest begun first. */
    public List<MicroMarket> of(long segment, LocalDate shown, String language) {
        Query markets = database.createNativeQuery(
                        "select k.id, k.name, coalesce((select max(l.label) from product_label l where l.product_id = p.id"
                                + " and l.language = :language), (select max(l.label) from product_label l where"
                                + " l.product_id = p.id), p.code) product, k.price, k.owner, k.started_on, k.ended_on,"
                                + " k.target_uptake from segment_micro_market k join product_product p on p.id ="
                                + " k.product_id where k.segment_id = :segment order by k.started_on desc, k.id desc",
                        Tuple.class)
                .setParameter("segment", segment)
                .setParameter("language", language);
        Map<Long, List<Month>> months = months(segment, shown);
        return ResultRow.list(markets, MicroMarkets::market).stream()
                .map(one -> one.with(months.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Month>> months(long segment, LocalDate shown) {
        Query query = database.createNativeQuery(
                        "select z.market_id, z.business_date, z.members, z.holders, z.uptake, z.valued,"
                                + " z.contribution_minor from segment_micro_month z join segment_micro_market k on k.id ="
                                + " z.market_id where k.segment_id = :segment and z.business_date <= :shown order by"
                                + " z.business_date",
                        Tuple.class)
                .setParameter("segment", segment)
                .setParameter("shown", shown);
        Map<Long, List<Month>> months = new HashMap<>();
        ResultRow.list(query, row -> months.computeIfAbsent(row.count("market_id"), any -> new ArrayList<>())
                .add(month(row)));
        return months;
    }

    private static Month month(ResultRow row) {
        long valued = row.count("valued");
        return new Month(
                row.date("business_date"),
                row.count("members"),
                row.count("holders"),
                row.count("uptake"),
                valued == 0 ? null : Math.round((double) row.count("contribution_minor") / valued));
    }

    private static MicroMarket market(ResultRow row) {
        return new MicroMarket(
                row.count("id"),
                row.text("name"),
                row.text("product"),
                row.text("price"),
                row.text("owner"),
                row.date("started_on"),
                row.date("ended_on"),
                row.count("target_uptake"),
                List.of());
    }

    public List<SegmentName> products(String language) {
        Query query = database.createNativeQuery(
                        "select p.id, coalesce((select max(l.label) from product_label l where l.product_id = p.id and"
                                + " l.language = :language), (select max(l.label) from product_label l where l.product_id ="
                                + " p.id), p.code) name from product_product p order by 2, 1",
                        Tuple.class)
                .setParameter("language", language);
        return ResultRow.list(query, row -> new SegmentName(row.count("id"), row.text("name")));
    }
}
