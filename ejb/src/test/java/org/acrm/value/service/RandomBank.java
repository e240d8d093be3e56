package org.acrm.value.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.acrm.shared.entity.TestBank;

/** A small bank of seeded chance in three currencies; what is in its tables is also at hand as records. */
final class RandomBank implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int CUSTOMERS = 60;
    private static final String[] KINDS = {
        "SALARY", "DEPOSIT", "WITHDRAWAL", "TRANSFER_IN", "TRANSFER_OUT", "CARD_PURCHASE", "FEE", "LOAN_PAYMENT"
    };
    private static final String[] CURRENCIES = {"CNY", "CNY", "USD", "KRW"};
    private static final Map<String, Integer> DIGITS = Map.of("CNY", 2, "USD", 2, "KRW", 0);

    /** @param customer null where the holding has no owner */
    record Booking(LocalDate day, Long customer, long amount, String currency, String kind) {}

    record Holding(
            long id, long owner, int product, String currency, LocalDate opened, LocalDate closed, long balance) {}

    record Rate(String currency, LocalDate from, BigDecimal rate) {}

    final List<Booking> bookings = new ArrayList<>();
    final List<Holding> holdings = new ArrayList<>();
    final List<Rate> rates = new ArrayList<>();
    private final TestBank bank = TestBank.open();
    private final Random chance;
    private final StringBuilder script = new StringBuilder();

    RandomBank(long seed) {
        chance = new Random(seed);
        later("create table activity_transaction_all partition of activity_transaction default");
        later("insert into scheduling_calendar (id, first_date, base_currency) values (1, date '" + TODAY
                + "', 'CNY')");
        later("insert into customer_customer (source, source_key, kind, name, customer_since, recorded_at, version)"
                + " select 'T', n, 'RETAIL', 'x', date '2024-01-01' + n, now(), 0 from generate_series(1, "
                + CUSTOMERS
                + ") n");
        fillRates();
        fillHoldings();
        for (int i = 0; i < 3000; i++) {
            book(TODAY.minusDays(chance.nextInt(420)));
        }
        book(TODAY.plusDays(1));
        flush();
    }

    TestBank bank() {
        return bank;
    }

    private void fillRates() {
        for (int month = 0; month < 18; month++) {
            for (String currency : List.of("USD", "KRW")) {
                BigDecimal rate = BigDecimal.valueOf(chance.nextInt(1, 900_000_000), 8);
                Rate row = new Rate(currency, TODAY.minusMonths(month).withDayOfMonth(1 + chance.nextInt(25)), rate);
                if (rates.stream().noneMatch(r -> r.currency.equals(currency) && r.from.equals(row.from))) {
                    rates.add(row);
                    later("insert into product_rate values ('" + currency + "', date '" + row.from + "', " + rate
                            + ")");
                }
            }
        }
    }

    private void fillHoldings() {
        later("insert into product_group (id, code, name) values (1, 'G', 'G')");
        for (int product = 1; product <= 4; product++) {
            later("insert into product_product (id, code, group_id, kind, currency, annual_margin_bp,"
                    + " monthly_fee_minor) values (" + product + ", 'P" + product + "', 1, 'SAVINGS', '"
                    + CURRENCIES[product - 1] + "', " + margin(product) + ", " + fee(product) + ")");
        }
        for (long id = 1; id <= 2 * CUSTOMERS; id++) {
            long owner = 1 + chance.nextInt(CUSTOMERS - 5);
            int product = 1 + chance.nextInt(4);
            LocalDate opened = TODAY.minusDays(chance.nextInt(-2, 500));
            LocalDate closed = chance.nextInt(4) == 0 ? opened.plusDays(chance.nextInt(600)) : null;
            Holding holding = new Holding(
                    id, owner, product, CURRENCIES[product - 1], opened, closed, chance.nextInt(-900_000, 900_000));
            holdings.add(holding);
            later("insert into customer_holding (id, source, source_key, product_id, currency, opened_on, closed_on,"
                    + " balance_minor, status, owner_id, recorded_at, version) values (" + id + ", 'T', '" + id
                    + "', "
                    + product + ", '" + holding.currency + "', date '" + opened + "', "
                    + (closed == null ? "null" : "date '" + closed + "'") + ", " + holding.balance
                    + ", 'ACTIVE', "
                    + owner + ", now(), 0)");
        }
    }

    private void later(String sql) {
        script.append(sql).append(';');
    }

    /** One round trip for many rows. */
    private void flush() {
        bank.execute(script.toString());
        script.setLength(0);
    }

    void book(Booking b) {
        write(b);
        flush();
    }

    /** Books a transaction of chance and leaves its day open, as an import does. */
    private void book(LocalDate day) {
        Long customer =
                chance.nextInt(50) == 0 ? null : (long) (1 + (int) (CUSTOMERS * Math.pow(chance.nextDouble(), 2)));
        String currency = CURRENCIES[chance.nextInt(4)];
        write(new Booking(
                day, customer, chance.nextInt(-50_000, 50_000), currency, KINDS[chance.nextInt(KINDS.length)]));
    }

    private void write(Booking b) {
        bookings.add(b);
        later("insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind)"
                + " values (date '" + b.day + "', 1, " + b.customer + ", " + b.amount + ", '" + b.currency
                + "', '"
                + b.kind + "')");
        later("insert into activity_open_day values (date '" + b.day + "') on conflict do nothing");
    }

    /** Takes a transaction back, as the correction of a delivery does. */
    void takeBack(Booking b) {
        bookings.remove(b);
        later(
                "delete from activity_transaction where ctid in (select t.ctid from activity_transaction t where t.booked_on = date '"
                        + b.day + "' and t.customer_id is not distinct from " + b.customer + " and t.amount_minor = "
                        + b.amount
                        + " and t.kind = '" + b.kind + "' and t.currency = '" + b.currency + "' limit 1)");
        later("insert into activity_open_day values (date '" + b.day + "') on conflict do nothing");
        flush();
    }

    static int margin(int product) {
        return 35 * product;
    }

    static int fee(int product) {
        return 111 * (product - 1);
    }

    /** An amount of minor units in CNY minor units, half up. */
    long inBase(BigDecimal minor, String currency, LocalDate day) {
        if (currency.equals("CNY")) {
            return minor.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
        Rate rate = rates.stream()
                .filter(r -> r.currency.equals(currency) && !r.from.isAfter(day))
                .max((a, b) -> a.from.compareTo(b.from))
                .orElseThrow();
        BigDecimal major = minor.movePointLeft(DIGITS.get(currency));
        return major.multiply(rate.rate)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The rows of a table as text, in a fixed order. */
    @SuppressWarnings("unchecked")
    List<String> rows(String table) {
        return bank.inTransaction(database -> database.createNativeQuery(
                        "select cast(t as text) from " + table + " t order by cast(t as text)")
                .getResultList());
    }

    List<String> everythingDerived() {
        return Stream.of(
                        "activity_daily",
                        "activity_year",
                        "activity_open_day",
                        "value_features",
                        "value_rfm",
                        "value_rfm_threshold",
                        "value_rfm_count",
                        "value_cycle",
                        "value_grade",
                        "value_join_year",
                        "activity_usage",
                        "value_profit",
                        "value_loss")
                .flatMap(table -> rows(table).stream().map(row -> table + row))
                .toList();
    }

    @Override
    public void close() {
        bank.close();
    }
}
