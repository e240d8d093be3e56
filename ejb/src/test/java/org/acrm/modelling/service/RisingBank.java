package org.acrm.modelling.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.entity.ValidRows;
import org.acrm.value.entity.FeatureQueries;

/**
 * A bank of 1,200 customers who joined one after the other within two years, have a salary each month and buy now and then. Every
 * fourth one has a high salary from the first day, and becomes grade A between four and twelve months after joining; of the others
 * only every fiftieth does. What a customer brings a year tells nothing.
 */
final class RisingBank implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final int CUSTOMERS = 1_200;
    private static final int OLDEST = 730;
    private static final int GRADES_KEPT = 365;

    private final TestBank bank = TestBank.open();
    private final Random random = new Random(7);

    RisingBank() {
        bank.execute("insert into product_group (id, code, name) values (1, 'G', 'G')");
        bank.execute(
                "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (1, 'P', 1, 'SAVINGS', 'CNY', 100, 0)");
        bank.execute("insert into customer_customer (id, source, source_key, kind, name, customer_since, recorded_at,"
                + " version) select n, 'T', n, 'RETAIL', 'x', date '" + TODAY + "' - (n * " + OLDEST + " / " + CUSTOMERS
                + "), now(), 0 from generate_series(1, " + CUSTOMERS + ") n");
        bank.execute("insert into customer_holding (id, source, source_key, product_id, currency, opened_on, status,"
                + " owner_id, recorded_at, version) select id, 'T', source_key, 1, 'CNY', customer_since, 'ACTIVE', id,"
                + " now(), 0 from customer_customer");
        bank.execute("insert into value_grade_threshold (business_date, grade, lower_border, customers) values (date '"
                + TODAY.minusDays(GRADES_KEPT) + "', 'A', 1, 1)");
        load(
                "activity_daily",
                days(),
                "on_day",
                "customer_id",
                "tx_count",
                "in_minor",
                "out_minor",
                "purchase_count",
                "purchase_minor",
                "salary_minor");
        load(
                "value_grade",
                grades(),
                "customer_id",
                "valid_from",
                "valid_to",
                "contribution_minor",
                "assets_minor",
                "debts_minor",
                "grade");
    }

    TestBank bank() {
        return bank;
    }

    static LocalDate joined(long customer) {
        return TODAY.minusDays(customer * OLDEST / CUSTOMERS);
    }

    static boolean isRiser(long customer) {
        return customer % 4 == 0;
    }

    /** The first day with grade A; far ahead where it never comes. */
    static LocalDate best(long customer) {
        if (isRiser(customer)) {
            return joined(customer).plusDays(120 + customer * 7 % 240);
        }
        return customer % 50 == 1 ? joined(customer).plusDays(100 + customer % 200) : LocalDate.of(2999, 1, 1);
    }

    private void load(String table, List<Object[]> rows, String... columns) {
        bank.run(database -> new BulkLoad(table, List.of(columns)).load(database, rows.iterator()));
    }

    private List<Object[]> days() {
        List<Object[]> rows = new ArrayList<>();
        for (long customer = 1; customer <= CUSTOMERS; customer++) {
            for (LocalDate day = joined(customer); !day.isAfter(TODAY); day = day.plusDays(10)) {
                boolean payday = day.toEpochDay() / 10 % 3 == 0;
                long salary = !payday ? 0 : (isRiser(customer) ? 3_000_000 : 800_000) + random.nextInt(900_000);
                long spent = 1000 + random.nextInt(90_000);
                rows.add(new Object[] {day, customer, payday ? 2 : 1, salary, spent, 1, spent, salary});
            }
        }
        return rows;
    }

    private List<Object[]> grades() {
        List<Object[]> rows = new ArrayList<>();
        LocalDate forever = LocalDate.of(9999, 12, 31);
        for (long customer = 1; customer <= CUSTOMERS; customer++) {
            LocalDate best = best(customer);
            long brings = random.nextInt(100_000);
            boolean reached = !best.isAfter(TODAY);
            rows.add(new Object[] {customer, joined(customer), reached ? best : forever, brings, 0L, 0L, "C"});
            if (reached) {
                rows.add(new Object[] {customer, best, forever, brings, 0L, 0L, "A"});
            }
        }
        return rows;
    }

    /** What the night has derived before the models' steps run. */
    void publishFeatures() {
        String[] columns = Goal.CHURN.question().columns().toArray(String[]::new);
        bank.run(database -> ValidRows.of("value_features", columns)
                .publish(database, TODAY, 1, CUSTOMERS + 1L, FeatureQueries.select(), Map.of("asOf", TODAY)));
    }

    @Override
    public void close() {
        bank.close();
    }
}
