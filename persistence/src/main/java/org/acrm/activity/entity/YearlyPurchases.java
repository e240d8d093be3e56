package org.acrm.activity.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import org.acrm.shared.entity.Period;

/**
 * Purchases of a customer in a calendar year, so that a page of years never adds up days. Always the sum of {@code activity_daily}: what
 * is folded anew leaves with its former sum and comes back with its new one.
 */
final class YearlyPurchases {

    private static final String YEAR = "cast(extract(year from d.on_day) as integer)";
    private static final String SUMS = "select " + YEAR + " as on_year, d.customer_id, sum(d.purchase_count) as bought,"
            + " sum(d.purchase_minor) as spent from activity_daily d where d.purchase_count > 0";
    private static final String OF_PERIOD = " d.on_day >= :fromDay and d.on_day < :toDay and d.on_day in (";
    private static final String BY_YEAR = " group by " + YEAR + ", d.customer_id";

    private final EntityManager database;

    YearlyPurchases(EntityManager database) {
        this.database = database;
    }

    /** Takes the days of a period that are about to be folded out of the sums. */
    void withdraw(Period period, String days) {
        int left = over(merge(period(days), "-"), period).executeUpdate();
        if (left > 0) {
            over(
                            "delete from activity_year where purchase_count = 0 and (on_year, customer_id) in (select "
                                    + YEAR + ", d.customer_id from activity_daily d where" + OF_PERIOD + days
                                    + ") and d.purchase_count > 0)",
                            period)
                    .executeUpdate();
        }
    }

    void add(Period period, String days) {
        over(
                        merge(period(days), "+")
                                + " when not matched then insert (on_year, customer_id, purchase_count, purchase_minor)"
                                + " values (n.on_year, n.customer_id, n.bought, n.spent)",
                        period)
                .executeUpdate();
    }

    /** Adds up all days of some customers anew. */
    void sumAgain(Collection<Long> customers) {
        database.createNativeQuery("delete from activity_year where customer_id in (:customers)")
                .setParameter("customers", customers)
                .executeUpdate();
        database.createNativeQuery("insert into activity_year (on_year, customer_id, purchase_count, purchase_minor) "
                        + SUMS + " and d.customer_id in (:customers)" + BY_YEAR)
                .setParameter("customers", customers)
                .executeUpdate();
    }

    private static String period(String days) {
        return SUMS + " and" + OF_PERIOD + days + ")" + BY_YEAR;
    }

    private static String merge(String sums, String sign) {
        return "merge into activity_year y using (" + sums + ") n on (y.on_year = n.on_year and y.customer_id ="
                + " n.customer_id) when matched then update set purchase_count = y.purchase_count " + sign
                + " n.bought, purchase_minor = y.purchase_minor " + sign + " n.spent";
    }

    private Query over(String sql, Period period) {
        return database.createNativeQuery(sql)
                .setParameter("fromDay", period.from())
                .setParameter("toDay", period.to());
    }
}
