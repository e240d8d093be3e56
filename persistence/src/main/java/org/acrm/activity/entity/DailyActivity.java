package org.acrm.activity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.acrm.product.entity.Conversion;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.Statistics;

/**
 * Folds transactions into one row a customer and day, purchases into one a customer and year, and the usage of holdings by month. A day
 * is open while transactions changed since it was last folded; folding replaces its rows and closes it in one transaction.
 */
@ApplicationScoped
public class DailyActivity {

    private static final String OPEN_DAYS =
            "select o.on_day from activity_open_day o where o.on_day >= :fromDay and o.on_day < :toDay";
    private static final String BOOKED =
            " from activity_transaction t where t.booked_on >= :fromDay and t.booked_on < :toDay"
                    + " and t.booked_on in (" + OPEN_DAYS + ")";
    private static final String FACTOR = factor(OPEN_DAYS);
    private static final String FOLD = foldOf(
            OPEN_DAYS,
            "t.booked_on >= :fromDay and t.booked_on < :toDay and t.booked_on in (" + OPEN_DAYS
                    + ") and t.customer_id is not null");
    private static final String CLOSED_DAYS = "not exists (select 1 from activity_open_day o where o.on_day = ";
    private static final String FOLD_CUSTOMERS = foldOf(
            "select distinct d.booked_on as on_day from activity_transaction d where d.customer_id in (:customers)",
            "t.customer_id in (:customers) and " + CLOSED_DAYS + "t.booked_on)");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected DailyActivity() {}

    public DailyActivity(EntityManager database) {
        this.database = database;
    }

    /** Open days up to {@code last}, in order. */
    @SuppressWarnings("unchecked")
    public List<LocalDate> openDays(LocalDate last) {
        return database.createNativeQuery(
                        "select on_day from activity_open_day where on_day <= :last order by on_day", LocalDate.class)
                .setParameter("last", last)
                .getResultList();
    }

    /** Lets the planner see what is to be folded; to be called before the first fold. */
    public void refreshStatistics() {
        Statistics.refreshChangedPartitions(database, "activity_transaction");
        Statistics.refresh(database, "activity_open_day", "product_rate");
    }

    /** Lets the planner see what was folded, where it is much beside what there was; to be called after the last fold. */
    public void refreshStatistics(long transactions) {
        List.of("activity_daily", "activity_year", "activity_usage")
                .forEach(table -> Statistics.grown(database, table, transactions));
    }

    /**
     * Folds the open days of a period. Whoever imports transactions meanwhile waits, so that no day is closed over a row that was not
     * seen.
     *
     * @throws BusinessException when a currency has no rate, before anything is changed
     */
    public Folded fold(Period period, String baseCurrency) {
        holdDays();
        requireRates(period, baseCurrency);
        Folded counts = counts(period);
        HoldingUsage.fold(database, period);
        YearlyPurchases years = new YearlyPurchases(database);
        years.withdraw(period, OPEN_DAYS);
        new TouchedCustomers(database).note(period);
        over(
                        "delete from activity_daily where on_day >= :fromDay and on_day < :toDay and on_day in ("
                                + OPEN_DAYS + ")",
                        period)
                .executeUpdate();
        over(FOLD, period).setParameter("base", baseCurrency).executeUpdate();
        years.add(period, OPEN_DAYS);
        over("delete from activity_open_day where on_day >= :fromDay and on_day < :toDay", period)
                .executeUpdate();
        return counts;
    }

    /**
     * Folds all days of some customers again, because transactions changed hands between them; open days are left to the night.
     *
     * @param customers a few hundred at most
     */
    public void foldAgain(Collection<Long> customers, String baseCurrency) {
        holdDays();
        database.createNativeQuery("delete from activity_daily where customer_id in (:customers) and " + CLOSED_DAYS
                        + "activity_daily.on_day)")
                .setParameter("customers", customers)
                .executeUpdate();
        database.createNativeQuery(FOLD_CUSTOMERS)
                .setParameter("customers", customers)
                .setParameter("base", baseCurrency)
                .executeUpdate();
        new YearlyPurchases(database).sumAgain(customers);
        new TouchedCustomers(database).note(customers);
    }

    private void holdDays() {
        database.createNativeQuery("lock table activity_open_day in share row exclusive mode")
                .executeUpdate();
    }

    private static String factor(String days) {
        return " left join (" + Conversion.factors(days) + ") f on f.on_day = t.booked_on and f.currency = t.currency";
    }

    private static String foldOf(String days, String which) {
        String amount = Conversion.converted("abs(t.amount_minor)", "t.currency", "f.factor");
        return "insert into activity_daily (on_day, customer_id, tx_count, in_minor, out_minor,"
                + " purchase_count, purchase_minor, salary_minor) select t.booked_on, t.customer_id, count(*),"
                + sumWhere("t.signed > 0") + "," + sumWhere("t.signed < 0") + ","
                + " sum(case when " + purchase() + " then 1 else 0 end)," + sumWhere(purchase()) + ","
                + sumWhere("t.kind = 'SALARY' and t.signed > 0")
                + " from (select t.booked_on, t.customer_id, t.kind, t.amount_minor as signed, " + amount
                + " as amount from activity_transaction t" + factor(days) + " where " + which
                + ") t group by t.booked_on, t.customer_id order by t.customer_id, t.booked_on";
    }

    private void requireRates(Period period, String baseCurrency) {
        String sql = "select t.currency, min(t.booked_on) from activity_transaction t" + FACTOR
                + " where t.booked_on >= :fromDay and t.booked_on < :toDay and t.booked_on in (" + OPEN_DAYS
                + ") and t.currency <> :base and f.factor is null group by t.currency order by t.currency";
        List<?> without = over(sql, period)
                .setParameter("base", baseCurrency)
                .setMaxResults(1)
                .getResultList();
        if (!without.isEmpty()) {
            Object[] row = (Object[]) without.get(0);
            throw new BusinessException("error.night.rate", row[0], row[1]);
        }
    }

    private Folded counts(Period period) {
        Object[] row = (Object[])
                over("select count(*), count(t.customer_id)" + BOOKED, period).getSingleResult();
        long all = ((Number) row[0]).longValue();
        return new Folded(all, all - ((Number) row[1]).longValue());
    }

    private Query over(String sql, Period period) {
        return database.createNativeQuery(sql)
                .setParameter("fromDay", period.from())
                .setParameter("toDay", period.to());
    }

    private static String purchase() {
        return "t.signed < 0 and t.kind in " + TransactionKind.purchases();
    }

    private static String sumWhere(String condition) {
        return " sum(case when " + condition + " then t.amount else 0 end)";
    }

    /**
     * @param transactions that were booked on the days
     * @param ownerless of these, whose holding has no owner: nobody's activity
     */
    public record Folded(long transactions, long ownerless) {}
}
