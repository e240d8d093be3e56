package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.activity.entity.TouchedCustomers;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Dialect;

/**
 * From which night a night reckons on: from the published one, if its features are complete and no other night has been begun since.
 * Else, and when the same date is done again, all features are derived anew.
 */
@ApplicationScoped
public class FeatureNights {

    /** Beyond it more days enter and leave the windows than it is worth. */
    private static final int MOST_DAYS = 31;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    private Duration patience = Duration.ofMinutes(5);

    protected FeatureNights() {}

    public FeatureNights(EntityManager database) {
        this.database = database;
    }

    /** @param patience how long the first night waits for writers */
    public FeatureNights(EntityManager database, Duration patience) {
        this(database);
        this.patience = patience;
    }

    /**
     * Enters a night that begins; to be committed at once, for writers may wait for it.
     *
     * @return its base; null to derive all anew
     * @throws BusinessException when whoever is writing is not done in time
     */
    public LocalDate begin(LocalDate date) {
        if (isFirst()) {
            waitForWriters(date);
        }
        LocalDate base = base(date);
        database.createNativeQuery("delete from value_feature_night where business_date >= :date")
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery("insert into value_feature_night (business_date, base_date, complete) values (:date,"
                        + " cast(:base as date), 0)")
                .setParameter("date", date)
                .setParameter("base", base)
                .executeUpdate();
        return base;
    }

    /** Takes what has been noted, once the night is entered, and foresees whom its windows reach or leave. */
    public void prepare(LocalDate date, LocalDate base) {
        TouchedCustomers touched = new TouchedCustomers(database);
        touched.take(date);
        if (base != null) {
            Map<String, LocalDate> days = Map.of("base", base, "asOf", date);
            for (FeatureSource source : FeatureSource.values()) {
                touched.foresee(date, source.part(), source.movers(), days);
            }
        }
        touched.refreshStatistics();
    }

    private boolean isFirst() {
        return database.createNativeQuery("select n.business_date from value_feature_night n", LocalDate.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Changes are noted once a night was begun; whoever is changing something while the first begins is done before it looks. */
    private void waitForWriters(LocalDate date) {
        boolean postgres = Dialect.of(database) == Dialect.POSTGRESQL;
        if (postgres) {
            database.createNativeQuery("set local lock_timeout = " + patience.toMillis())
                    .executeUpdate();
        }
        String further = postgres ? "" : " wait " + patience.toSeconds();
        try {
            database.createNativeQuery("lock table value_feature_night in exclusive mode" + further)
                    .executeUpdate();
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw new BusinessException("error.night.writers", date);
        }
    }

    /** @return the base of a night that goes on after a cut */
    public LocalDate resumed(LocalDate date) {
        return first("select n.base_date from value_feature_night n where n.business_date = :date", date);
    }

    public void complete(LocalDate date) {
        database.createNativeQuery("update value_feature_night set complete = 1 where business_date = :date")
                .setParameter("date", date)
                .executeUpdate();
        new TouchedCustomers(database).done(date);
    }

    private LocalDate base(LocalDate date) {
        LocalDate base = first(
                "select n.business_date from value_feature_night n join scheduling_calendar k on k.published_date ="
                        + " n.business_date where n.complete = 1 and n.business_date < :date and not exists (select 1 from"
                        + " value_feature_night x where x.business_date > n.business_date and x.business_date <> :date)",
                date);
        return base == null || base.plusDays(MOST_DAYS).isBefore(date) ? null : base;
    }

    private LocalDate first(String sql, LocalDate date) {
        List<?> found = database.createNativeQuery(sql, LocalDate.class)
                .setParameter("date", date)
                .getResultList();
        return found.isEmpty() ? null : (LocalDate) found.get(0);
    }
}
