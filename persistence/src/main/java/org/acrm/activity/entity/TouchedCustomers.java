package org.acrm.activity.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.Statistics;

/**
 * Customers whose days up to the published date changed after they had been looked at: late and corrected bookings, and bookings that
 * changed hands. Whatever is reckoned on from the published night has to look at all days of theirs. Later days are news to everybody.
 */
public final class TouchedCustomers {

    /** Of the range {@code fromId <= customer_id < toId}. */
    public static final String IN_RANGE =
            "select y.customer_id from activity_touched y where y.customer_id >= :fromId and y.customer_id < :toId";

    private static final String LATE_DAYS = "(select o.on_day from activity_open_day o join scheduling_calendar k on"
            + " o.on_day <= k.published_date where o.on_day >= :fromDay and o.on_day < :toDay)";

    private final EntityManager database;

    public TouchedCustomers(EntityManager database) {
        this.database = database;
    }

    /** To be called while the days are open and their former rows still stand. */
    void note(Period days) {
        database.createNativeQuery(
                        "insert into activity_touched (customer_id) select d.customer_id from activity_daily d where"
                                + " d.on_day >= :fromDay and d.on_day < :toDay and d.on_day in " + LATE_DAYS
                                + " union select t.customer_id from activity_transaction t where t.booked_on >= :fromDay"
                                + " and t.booked_on < :toDay and t.customer_id is not null and t.booked_on in "
                                + LATE_DAYS)
                .setParameter("fromDay", days.from())
                .setParameter("toDay", days.to())
                .executeUpdate();
    }

    void note(Collection<Long> customers) {
        database.createNativeQuery("insert into activity_touched (customer_id) select c.id from customer_customer c"
                        + " where c.id in (:customers)")
                .setParameter("customers", customers)
                .executeUpdate();
    }

    /** What has been noted until now will be done when the night of the date is. */
    public void take(LocalDate date) {
        database.createNativeQuery(
                        "update activity_touched set taken_on = :date where taken_on is null or taken_on <>" + " :date")
                .setParameter("date", date)
                .executeUpdate();
        Statistics.refresh(database, "activity_touched");
    }

    /** What is noted since {@link #take} stays for the next night. */
    public void done(LocalDate date) {
        database.createNativeQuery("delete from activity_touched where taken_on = :date")
                .setParameter("date", date)
                .executeUpdate();
    }
}
