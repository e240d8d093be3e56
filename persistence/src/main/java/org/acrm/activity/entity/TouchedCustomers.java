package org.acrm.activity.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.Statistics;

/**
 * Customers of whom something changed after it had been looked at, by part. Of days it is what changed up to the published date: late and
 * corrected bookings, and bookings that changed hands; later days are news to everybody. Changes of the other parts the database notes by
 * triggers, whoever makes them. Whatever is reckoned on from the published night looks again at these parts of these customers.
 */
public final class TouchedCustomers {

    /** What of a customer changed; the triggers know the words. */
    public enum Part {
        /** Master data, or the customer is new: all parts are looked at again. */
        CUSTOMER,
        DAYS,
        HOLDINGS,
        CONTACTS,
        COMPLAINTS,
        TEXTS
    }

    private static final String RANGE =
            " from activity_touched y where y.customer_id >= :fromId and y.customer_id < :toId";

    /** One row a customer of the range {@code fromId <= customer_id < toId}, with a {@link #flag} for each part. */
    public static final String PARTS_IN_RANGE = "select y.customer_id"
            + Stream.of(Part.values())
                    .map(part -> ", max(case when y.part in " + words(part) + " then 1 else 0 end) as "
                            + part.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining())
            + RANGE + " group by y.customer_id";

    private static final String LATE_DAYS = "(select o.on_day from activity_open_day o join scheduling_calendar k on"
            + " o.on_day <= k.published_date where o.on_day >= :fromDay and o.on_day < :toDay)";

    private final EntityManager database;

    public TouchedCustomers(EntityManager database) {
        this.database = database;
    }

    /** 1 where the part is to be looked at again, in a row of {@link #PARTS_IN_RANGE}. */
    public static String flag(String alias, Part part) {
        return alias + "." + part.name().toLowerCase(Locale.ROOT);
    }

    /** Customers of the range of whom the part is to be looked at again. */
    public static String inRange(Part part) {
        return "select y.customer_id" + RANGE + " and y.part in " + words(part);
    }

    private static String words(Part part) {
        return "('" + part + "', '" + Part.CUSTOMER + "')";
    }

    /** To be called while the days are open and their former rows still stand. */
    void note(Period days) {
        database.createNativeQuery(
                        "insert into activity_touched (customer_id, part) select x.customer_id, 'DAYS' from (select d.customer_id from activity_daily d where"
                                + " d.on_day >= :fromDay and d.on_day < :toDay and d.on_day in " + LATE_DAYS
                                + " union select t.customer_id from activity_transaction t where t.booked_on >= :fromDay"
                                + " and t.booked_on < :toDay and t.customer_id is not null and t.booked_on in "
                                + LATE_DAYS + ") x")
                .setParameter("fromDay", days.from())
                .setParameter("toDay", days.to())
                .executeUpdate();
    }

    void note(Collection<Long> customers) {
        database.createNativeQuery(
                        "insert into activity_touched (customer_id, part) select c.id, 'DAYS' from customer_customer c"
                                + " where c.id in (:customers)")
                .setParameter("customers", customers)
                .executeUpdate();
    }

    /**
     * Notes for the night of a date whom its windows reach or leave without any news.
     *
     * @param customers selects {@code customer_id}
     */
    public void foresee(LocalDate date, Part part, String customers, Map<String, ?> parameters) {
        Query note = database.createNativeQuery("insert into activity_touched (customer_id, part, taken_on) select"
                + " x.customer_id, '" + part + "', cast(:taken as date) from (" + customers + ") x");
        parameters.forEach(note::setParameter);
        note.setParameter("taken", date).executeUpdate();
    }

    /** What has been noted until now will be done when the night of the date is. */
    public void take(LocalDate date) {
        database.createNativeQuery(
                        "update activity_touched set taken_on = :date where taken_on is null or taken_on <>" + " :date")
                .setParameter("date", date)
                .executeUpdate();
    }

    public void refreshStatistics() {
        Statistics.refresh(database, "activity_touched");
    }

    /** What is noted since {@link #take} stays for the next night. */
    public void done(LocalDate date) {
        database.createNativeQuery("delete from activity_touched where taken_on = :date")
                .setParameter("date", date)
                .executeUpdate();
    }
}
