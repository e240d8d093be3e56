package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the first night needs to know before it tells of month ends before it. */
@ApplicationScoped
public class PastRows {

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
        Stream.of("value_rfm", "value_rfm_threshold", "value_grade", "value_grade_threshold")
                .forEach(table ->
                        database.createNativeQuery("delete from " + table).executeUpdate());
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
