package org.acrm.activity.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.acrm.shared.entity.Period;

/**
 * Folds bookings into one row a holding, month and channel. A night writes those holdings anew that have bookings on a day that it
 * folds, or whose owner had some when the day was folded last.
 */
final class HoldingUsage {

    private static final String OPEN =
            " in (select o.on_day from activity_open_day o where o.on_day >= :fromDay and o.on_day < :toDay)";
    private static final String TOUCHED =
            "(select t.holding_id from activity_transaction t where t.booked_on >= :fromDay"
                    + " and t.booked_on < :toDay and t.booked_on" + OPEN + " union select x.id from activity_daily d"
                    + " join customer_holding x on x.owner_id = d.customer_id where d.on_day >= :fromDay and d.on_day < :toDay"
                    + " and d.on_day" + OPEN + ")";
    private static final String OWN = "case when t.currency = h.currency then t.amount_minor else 0 end";

    /** Bookings of days that stay open are not seen yet. */
    private static final String FOLD = "insert into activity_usage (holding_id, month_on, channel, tx_count,"
            + " purchase_minor, net_minor, net_days_minor) select t.holding_id, cast(:month as date),"
            + " coalesce(t.channel, 'NONE'), count(*), sum(case when t.amount_minor < 0 and t.kind in "
            + TransactionKind.purchases() + " then -(" + OWN + ") else 0 end), sum(" + OWN + "), sum((" + OWN
            + ") * extract(day from t.booked_on)) from activity_transaction t join customer_holding h on h.id ="
            + " t.holding_id where t.booked_on >= :month and t.booked_on < :next and not exists (select 1 from"
            + " activity_open_day later where later.on_day >= :toDay and later.on_day = t.booked_on)";

    private static final String GROUPED = " group by t.holding_id, coalesce(t.channel, 'NONE')";

    private HoldingUsage() {}

    /** @param days in one month; to be called while they are open and their former rows a customer and day still stand */
    static void fold(EntityManager database, Period days) {
        if (known(database, days)) {
            over(database, "delete from activity_usage where month_on = :month and holding_id in " + TOUCHED, days)
                    .executeUpdate();
            month(database, FOLD + " and t.holding_id in " + TOUCHED + GROUPED, days)
                    .setParameter("fromDay", days.from())
                    .executeUpdate();
        } else {
            month(database, FOLD + GROUPED, days).executeUpdate();
        }
    }

    private static boolean known(EntityManager database, Period days) {
        return !database.createNativeQuery("select 1 from activity_usage where month_on = :month")
                .setParameter("month", days.from().withDayOfMonth(1))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Query over(EntityManager database, String sql, Period days) {
        return database.createNativeQuery(sql)
                .setParameter("month", days.from().withDayOfMonth(1))
                .setParameter("fromDay", days.from())
                .setParameter("toDay", days.to());
    }

    private static Query month(EntityManager database, String sql, Period days) {
        return database.createNativeQuery(sql)
                .setParameter("month", days.from().withDayOfMonth(1))
                .setParameter("next", days.from().withDayOfMonth(1).plusMonths(1))
                .setParameter("toDay", days.to());
    }
}
