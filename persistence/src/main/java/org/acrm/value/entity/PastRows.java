package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acrm.shared.entity.Statistics;

/** What the first night needs to tell of month ends before it, and takes away when it has told. */
@ApplicationScoped
public class PastRows {

    /** What was booked on holding {@code h} after {@code :asOf}, a month end that was {@link #roll rolled}; 0 where nothing was. */
    static final String SINCE =
            " cross join lateral (select coalesce(sum(m.moved_minor), 0) moved from value_past_moved m"
                    + " where m.holding_id = h.id and m.month_end >= :asOf) since";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PastRows() {}

    public PastRows(EntityManager database) {
        this.database = database;
    }

    /** The earliest day with a transaction of a customer. */
    public Optional<LocalDate> firstDay() {
        Object day = database.createNativeQuery("select min(d.on_day) from activity_daily d", LocalDate.class)
                .getSingleResult();
        return Optional.ofNullable((LocalDate) day);
    }

    /** Before anything was published nothing derived is worth keeping: a night that was given up may have left it. */
    public void forget() {
        Stream.of("value_rfm", "value_rfm_threshold", "value_grade", "value_grade_threshold", "value_past_moved")
                .forEach(table ->
                        database.createNativeQuery("delete from " + table).executeUpdate());
    }

    /** Sums what was booked after a month end, up to and with the last day, by holding. */
    public void roll(LocalDate monthEnd, LocalDate lastDay) {
        database.createNativeQuery(
                        "insert into value_past_moved (holding_id, month_end, moved_minor) select t.holding_id,"
                                + " cast(:monthEnd as date), sum(t.amount_minor) from activity_transaction t where t.booked_on >"
                                + " :monthEnd and t.booked_on <= :lastDay group by t.holding_id")
                .setParameter("monthEnd", monthEnd)
                .setParameter("lastDay", lastDay)
                .executeUpdate();
        Statistics.refresh(database, "value_past_moved");
    }

    public void clear() {
        database.createNativeQuery("delete from value_past_moved").executeUpdate();
    }

    /** The month ends before a date, the earliest first. */
    public static List<LocalDate> monthEnds(LocalDate date, int count) {
        return Stream.iterate(date.withDayOfMonth(1), first -> first.minusMonths(1))
                .limit(count)
                .map(first -> first.minusDays(1))
                .sorted()
                .toList();
    }
}
