package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.Statistics;
import org.acrm.value.entity.RfmRows.Dimension;

/**
 * How many buyers have each day of a last purchase, each number of purchases, and each sum of them to three figures. A night carries the
 * counts on by the features that it changed, so that the borders of fifths follow without reading all buyers.
 */
@ApplicationScoped
public class RfmCounts {

    private static final String MEASURED = "select " + RfmRows.RECENCY + " as r, f.purchase_count_365 as f,"
            + " trunc(f.purchase_minor_365, 3 - length(cast(f.purchase_minor_365 as varchar(20)))) as m";
    private static final String BUYERS = " as n from value_features f where f.purchase_count_365 > 0 and f.valid_to = ";
    private static final String ALL = MEASURED + ", 1" + BUYERS + ":forever";
    private static final String CHANGES =
            ALL + " and f.valid_from = :date union all " + MEASURED + ", -1" + BUYERS + ":date";
    private static final String UNTIL_NOW =
            " union all select c.dimension, c.measure, c.customers from value_rfm_count c"
                    + " where c.business_date = :base";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RfmCounts() {}

    public RfmCounts(EntityManager database) {
        this.database = database;
    }

    /** The night on which the features of a date were reckoned, if it counted its buyers. */
    public Optional<LocalDate> base(LocalDate date) {
        List<?> found = database.createNativeQuery(
                        "select n.base_date from value_feature_night n where n.business_date = :date and exists (select 1"
                                + " from value_rfm_count c where c.business_date = n.base_date)",
                        LocalDate.class)
                .setParameter("date", date)
                .getResultList();
        return found.stream().map(LocalDate.class::cast).findFirst();
    }

    public void countAll(LocalDate date) {
        database.createNativeQuery("delete from value_rfm_count").executeUpdate();
        database.createNativeQuery(insert(ALL, ""))
                .setParameter("date", date)
                .setParameter("forever", Period.FOREVER)
                .executeUpdate();
        Statistics.refresh(database, "value_rfm_count");
    }

    public void carry(LocalDate base, LocalDate date) {
        database.createNativeQuery("delete from value_rfm_count where business_date <> :base")
                .setParameter("base", base)
                .executeUpdate();
        database.createNativeQuery(insert(CHANGES, UNTIL_NOW))
                .setParameter("date", date)
                .setParameter("base", base)
                .setParameter("forever", Period.FOREVER)
                .executeUpdate();
    }

    /** Customers by measure; money to three figures. */
    public Map<Dimension, Map<Long, Long>> of(LocalDate date) {
        Map<Dimension, Map<Long, Long>> counts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            counts.put(dimension, new HashMap<>());
        }
        database.createNativeQuery("select c.dimension, c.measure, c.customers from value_rfm_count c where"
                        + " c.business_date = :date")
                .setParameter("date", date)
                .getResultList()
                .forEach(found -> {
                    Object[] row = (Object[]) found;
                    counts.get(Dimension.valueOf(row[0].toString())).put(number(row[1]), number(row[2]));
                });
        return counts;
    }

    /** Customers by their exact sum of purchases, of those whose sum to three figures is one of some. */
    public Map<Long, Long> exact(List<Long> sums) {
        Map<Long, Long> counts = new HashMap<>();
        if (!sums.isEmpty()) {
            String spans = sums.stream()
                    .map(sum -> "f.purchase_minor_365 >= " + sum + " and f.purchase_minor_365 < " + next(sum))
                    .collect(Collectors.joining(" or ", " and (", ")"));
            database.createNativeQuery("select f.purchase_minor_365, count(*) from value_features f where f.valid_to ="
                            + " :forever and f.purchase_count_365 > 0" + spans + " group by f.purchase_minor_365")
                    .setParameter("forever", Period.FOREVER)
                    .getResultList()
                    .forEach(found -> counts.put(number(((Object[]) found)[0]), number(((Object[]) found)[1])));
        }
        return counts;
    }

    /** The next sum of three figures. */
    private static long next(long sum) {
        long step = 1;
        while (sum / step >= 1000) {
            step *= 10;
        }
        return sum + step;
    }

    private static String insert(String buyers, String further) {
        return "insert into value_rfm_count (business_date, dimension, measure, customers) with b as (" + buyers
                + ") select cast(:date as date), x.dimension, x.measure, sum(x.n) from ("
                + "select 'R' as dimension, b.r as measure, sum(b.n) as n from b group by b.r"
                + " union all select 'F', b.f, sum(b.n) from b group by b.f"
                + " union all select 'M', b.m, sum(b.n) from b group by b.m" + further
                + ") x group by x.dimension, x.measure having sum(x.n) > 0";
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
