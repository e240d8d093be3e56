package org.acrm.modelling.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.entity.ValidRows;
import org.acrm.value.entity.FeatureQueries;

/**
 * A bank of 900 customers who buy about every fifth day. Every third one of them fades for three months and then is gone,
 * one half of these before {@code TODAY} and the other half after it.
 */
final class FadingBank implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final int CUSTOMERS = 900;
    private static final int DAYS = 420;

    private final TestBank bank = TestBank.open();

    FadingBank() {
        bank.execute(
                "insert into customer_customer (source, source_key, kind, name, customer_since, recorded_at, version)"
                        + " select 'T', n, 'RETAIL', 'x', date '2020-01-01', now(), 0 from generate_series(1, "
                        + CUSTOMERS + ") n");
        bank.run(database -> new BulkLoad(
                        "activity_daily",
                        List.of(
                                "on_day",
                                "customer_id",
                                "tx_count",
                                "in_minor",
                                "out_minor",
                                "purchase_count",
                                "purchase_minor",
                                "salary_minor"))
                .load(database, days().iterator()));
    }

    TestBank bank() {
        return bank;
    }

    static boolean isGoneByToday(long customer) {
        return customer % 6 == 0;
    }

    private static boolean isFadingToday(long customer) {
        return customer % 6 == 3;
    }

    private static List<Object[]> days() {
        List<Object[]> rows = new ArrayList<>();
        Random random = new Random(1);
        for (long customer = 1; customer <= CUSTOMERS; customer++) {
            int leaving = isGoneByToday(customer) ? DAYS - 60 : isFadingToday(customer) ? DAYS + 20 : Integer.MAX_VALUE;
            for (int day = 0; day < DAYS; day++) {
                double engagement = day >= leaving ? 0 : day < leaving - 90 ? 1 : (leaving - day) / 120.0;
                if (random.nextDouble() < 0.2 * engagement) {
                    long amount = 1000 + random.nextInt(9000);
                    rows.add(new Object[] {TODAY.minusDays(DAYS - 1L - day), customer, 1, 0L, amount, 1, amount, 0L});
                }
            }
        }
        return rows;
    }

    /** What the night has derived before the models' steps run. */
    void publishFeatures(LocalDate date) {
        String[] columns = Goal.CHURN.question().columns().toArray(String[]::new);
        bank.run(database -> ValidRows.of("value_features", columns)
                .publish(database, date, 1, CUSTOMERS + 1L, FeatureQueries.select(), Map.of("asOf", date)));
    }

    @SuppressWarnings("unchecked")
    Set<Long> buyersSince(LocalDate day) {
        return bank.inTransaction(database -> new HashSet<Long>(
                database.createNativeQuery("select customer_id from activity_daily where on_day >= :day", Long.class)
                        .setParameter("day", day)
                        .getResultList()));
    }

    @Override
    public void close() {
        bank.close();
    }
}
