package org.acrm.scheduling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** The one row that says where the bank stands. */
@ApplicationScoped
public class CalendarRepository {

    private static final String SELECT =
            "select first_date, published_date, base_currency from scheduling_calendar where id = 1";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CalendarRepository() {}

    public CalendarRepository(EntityManager database) {
        this.database = database;
    }

    /** @throws BusinessException when the bank was never opened, which a started server has always done */
    public BankCalendar current() {
        return read(SELECT);
    }

    /** As {@link #current()}, and nobody else moves the bank until the transaction at hand ends. */
    public BankCalendar locked() {
        return read(SELECT + " for update");
    }

    /** Sets the first date and the currency once; an open bank stays as it is. */
    public void open(LocalDate firstDate, String baseCurrency) {
        if (rows(SELECT).isEmpty()) {
            database.createNativeQuery(
                            "insert into scheduling_calendar (id, first_date, base_currency) values (1, :first, :currency)")
                    .setParameter("first", firstDate)
                    .setParameter("currency", baseCurrency)
                    .executeUpdate();
        }
    }

    /** From the commit on every page reads as of {@code date}. */
    public void publish(LocalDate date, Instant now) {
        database.createNativeQuery(
                        "update scheduling_calendar set published_date = :date, published_at = :now where id = 1")
                .setParameter("date", date)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** When the night of a business date was published, the last time it was. */
    public Optional<Instant> publishedAt(LocalDate date) {
        return Optional.ofNullable(database.createQuery(
                        "select max(r.finishedAt) from NightRun r where r.businessDate = :date and r.state = :published",
                        Instant.class)
                .setParameter("date", date)
                .setParameter("published", RunState.PUBLISHED)
                .getSingleResult());
    }

    private BankCalendar read(String sql) {
        return rows(sql).stream()
                .findFirst()
                .map(row -> new BankCalendar((LocalDate) row[0], (LocalDate) row[1], (String) row[2]))
                .orElseThrow(() -> new BusinessException("error.night.calendar"));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return database.createNativeQuery(sql, Object[].class)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("first_date", LocalDate.class)
                .addScalar("published_date", LocalDate.class)
                .addScalar("base_currency", String.class)
                .getResultList();
    }
}
