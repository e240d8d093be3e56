package org.acrm.value.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.acrm.shared.entity.TestBank;

/** Customers who buy as the models say, with known parameters: at a rate of their own, until one purchase is the last. */
final class BuyersBank implements AutoCloseable {

    /** A Friday: the last whole week ends on the Sunday before. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static final LocalDate MONDAY = LocalDate.of(2025, 2, 3);
    static final int WEEKS = 93;
    static final int CUSTOMERS = 600;
    /** Mean of the beta distribution with a 1 and b 9. */
    static final double LEAVES = 0.1;

    /** Amount of each week with a purchase, by customer and week. */
    final List<TreeMap<Integer, Long>> bought = new ArrayList<>();

    private final TestBank bank = TestBank.open();
    private final Random chance = new Random(3);

    BuyersBank() {
        StringBuilder script =
                new StringBuilder("insert into scheduling_calendar (id, first_date, base_currency) values (1,"
                        + " date '" + TODAY
                        + "', 'CNY'); insert into product_group (id, code, name) values (1, 'G', 'G');"
                        + " insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (1, 'P', 1, 'CURRENT', 'CNY', 50, 0);"
                        + " insert into customer_customer (source, source_key, kind, name, birth_date, customer_since, recorded_at,"
                        + " version) select 'T', n, 'RETAIL', 'x', date '1980-01-01', date '2024-01-01', now(), 0 from"
                        + " generate_series(1, " + CUSTOMERS + ") n;"
                        + " insert into customer_holding (id, source, source_key, product_id, currency, opened_on, closed_on,"
                        + " balance_minor, status, owner_id, recorded_at, version) select n, 'T', n, 1, 'CNY', date '2024-01-01',"
                        + " case when n % 20 = 0 then date '2026-06-01' end, 100, 'ACTIVE', n, now(), 0 from generate_series(1, "
                        + CUSTOMERS
                        + ") n; insert into activity_usage values (1, date '2025-02-01', 'POS', 0, 0, 0, 0);"
                        + " insert into value_profit (customer_id, valid_from, valid_to, main_product_id, margin_minor, fees_minor,"
                        + " purchases_minor, booking_cost_minor, holding_cost_minor, contact_cost_minor, profit_minor, before_minor,"
                        + " ongoing_minor, ongoing_purchases_minor) select n, date '" + TODAY
                        + "', date '9999-12-31', 1, 0, 0, 0, 0,"
                        + " 0, 0, n * 700 - 90000, n * 100, case when n % 20 = 0 then 0 else n * 600 - 100000 end, case when n % 20 ="
                        + " 0 then 0 else n * 10 end from generate_series(1, " + CUSTOMERS + ") n;");
        for (int i = 0; i < CUSTOMERS; i++) {
            TreeMap<Integer, Long> weeks = i % 10 == 9 ? new TreeMap<>() : buys();
            bought.add(weeks);
            long customer = i + 1L;
            weeks.forEach((week, amount) -> script.append("insert into activity_daily values (date '")
                    .append(MONDAY.plusDays(7L * week + customer % 7))
                    .append("', ")
                    .append(customer)
                    .append(", 1, 0, ")
                    .append(amount)
                    .append(", 1, ")
                    .append(amount)
                    .append(", 0);"));
        }
        bank.execute(script.toString());
    }

    private TreeMap<Integer, Long> buys() {
        TreeMap<Integer, Long> weeks = new TreeMap<>();
        double rate = (gamma() + gamma()) / 12;
        double leaves = 1 - Math.pow(chance.nextDouble(), 1 / 9.0);
        double mean = 30_000 / (gamma() + gamma() + gamma());
        double week = chance.nextInt(WEEKS);
        while (week < WEEKS) {
            weeks.merge((int) week, 1 + (long) (mean * gamma()), Long::sum);
            if (chance.nextDouble() < leaves) {
                break;
            }
            week += Math.max(1, gamma() / rate);
        }
        return weeks;
    }

    /** Of shape and rate one. */
    private double gamma() {
        return -Math.log(1 - chance.nextDouble());
    }

    TestBank bank() {
        return bank;
    }

    @Override
    public void close() {
        bank.close();
    }
}
