package org.acrm.value.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.acrm.shared.entity.TestBank;

/**
 * A small bank of seeded chance whose balances follow from their bookings, and what its customers bring and cost, reckoned day by day
 * and booking by booking in plain Java.
 */
final class ServedBank implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final int CUSTOMERS = 30;
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final BigDecimal USD = new BigDecimal("7.125");
    private static final List<String> CHANNELS = List.of("BRANCH", "ATM", "POS", "APP", "NONE");
    private static final List<String> TALKS = List.of("CALL_CENTRE", "BRANCH", "EMAIL", "APP");
    private static final List<String> KINDS = List.of("CARD_PURCHASE", "TRANSFER_OUT", "LOAN_PAYMENT", "DEPOSIT");
    private static final Map<String, Integer> COSTS = Map.ofEntries(
            Map.entry("BOOKING BRANCH", 600),
            Map.entry("BOOKING ATM", 150),
            Map.entry("BOOKING POS", 20),
            Map.entry("BOOKING APP", 10),
            Map.entry("BOOKING NONE", 3),
            Map.entry("CONTACT CALL_CENTRE", 1200),
            Map.entry("CONTACT BRANCH", 2000),
            Map.entry("CONTACT EMAIL", 100),
            Map.entry("CONTACT APP", 2));

    record Product(int id, String kind, String currency, int marginBp, int fee, int yearCost) {}

    static final List<Product> PRODUCTS = List.of(
            new Product(1, "CURRENT", "CNY", 60, 500, 2400),
            new Product(2, "SAVINGS", "USD", 45, 0, 1200),
            new Product(3, "LOAN", "CNY", 210, 0, 12000));

    record Booking(LocalDate day, long amount, String kind, String channel) {}

    record Holding(long id, long owner, Product product, LocalDate opened, LocalDate closed, List<Booking> bookings) {

        boolean open(LocalDate day) {
            return !day.isBefore(opened) && (closed == null || day.isBefore(closed));
        }

        long balance(LocalDate day) {
            return bookings.stream()
                    .filter(b -> !b.day.isAfter(day))
                    .mapToLong(Booking::amount)
                    .sum();
        }
    }

    record Contact(long customer, LocalDate day, String channel) {}

    /** In the order of the columns of value_profit_part. */
    record Part(long margin, long fees, long purchases, long bookings, long keeping, long before) {}

    final List<Holding> holdings = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    private final TestBank bank = TestBank.open();
    private final Random chance = new Random(11);
    private final StringBuilder script = new StringBuilder();

    ServedBank() {
        later("create table activity_transaction_all partition of activity_transaction default");
        later("insert into scheduling_calendar (id, first_date, base_currency) values (1, date '" + TODAY
                + "', 'CNY')");
        later("insert into product_rate values ('USD', date '2024-01-01', " + USD + ")");
        later("insert into product_group (id, code, name) values (1, 'G', 'G')");
        later("insert into customer_customer (source, source_key, kind, name, customer_since, recorded_at, version)"
                + " select 'T', n, 'RETAIL', 'x', date '2024-01-01', now(), 0 from generate_series(1, " + CUSTOMERS
                + ") n");
        PRODUCTS.forEach(p -> later("insert into product_product (id, code, group_id, kind, currency,"
                + " annual_margin_bp, monthly_fee_minor) values (" + p.id + ", 'P" + p.id + "', 1, '" + p.kind + "', '"
                + p.currency + "', " + p.marginBp + ", " + p.fee + ")"));
        for (int i = 1; i <= 60; i++) {
            hold(i);
        }
        for (int i = 0; i < 200; i++) {
            contact(new Contact(1 + chance.nextInt(CUSTOMERS), FIRST.plusDays(chance.nextInt(650)), pick(TALKS)));
        }
        flush();
    }

    private void hold(long id) {
        LocalDate opened = FIRST.plusDays(chance.nextInt(640));
        LocalDate closed = chance.nextInt(4) == 0 ? opened.plusDays(20 + chance.nextInt(300)) : null;
        LocalDate last = closed == null || closed.isAfter(TODAY) ? TODAY : closed;
        Product product = PRODUCTS.get(chance.nextInt(3));
        Holding holding =
                new Holding(id, 1 + chance.nextInt(CUSTOMERS - 3), product, opened, closed, new ArrayList<>());
        int length = (int) (last.toEpochDay() - opened.toEpochDay()) + 1;
        for (int i = chance.nextInt(40); i >= 0 && length > 0; i--) {
            holding.bookings.add(new Booking(
                    opened.plusDays(chance.nextInt(length)),
                    chance.nextInt(-300_000, 400_000),
                    pick(KINDS),
                    pick(CHANNELS)));
        }
        holdings.add(holding);
        later("insert into customer_holding (id, source, source_key, product_id, currency, opened_on, closed_on,"
                + " balance_minor, status, owner_id, recorded_at, version) values (" + id + ", 'T', '" + id + "', "
                + product.id + ", '" + product.currency + "', date '" + opened + "', "
                + (closed == null ? "null" : "date '" + closed + "'") + ", " + holding.balance(TODAY) + ", 'ACTIVE', "
                + holding.owner + ", now(), 0)");
        holding.bookings.forEach(b -> write(holding, b));
    }

    /** Books and lets the balance follow, as a delivery does. */
    void book(Holding holding, Booking booking) {
        holding.bookings.add(booking);
        write(holding, booking);
        later("update customer_holding set balance_minor = " + holding.balance(TODAY.plusDays(30)) + " where id = "
                + holding.id);
        flush();
    }

    private void later(String sql) {
        script.append(sql).append(';');
    }

    /** One round trip for many rows. */
    private void flush() {
        bank.execute(script.toString());
        script.setLength(0);
    }

    private void write(Holding holding, Booking b) {
        later("insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind,"
                + " channel) values (date '" + b.day + "', " + holding.id + ", " + holding.owner + ", " + b.amount
                + ", '" + holding.product.currency + "', '" + b.kind + "', "
                + (b.channel.equals("NONE") ? "null" : "'" + b.channel + "'")
                + "); insert into activity_open_day values (date '" + b.day + "') on conflict do nothing");
    }

    private void contact(Contact c) {
        contacts.add(c);
        later("insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                + " recorded_at) values ('T', '" + contacts.size() + "', " + c.customer + ", timestamp '" + c.day
                + " 23:30:00', '" + c.channel + "', 'INQUIRY', now())");
    }

    /** The last day of the whole months up to a date. */
    static LocalDate end(LocalDate date) {
        return YearMonth.from(date.plusDays(1)).minusMonths(1).atEndOfMonth();
    }

    /** The day before the twelve whole months up to a date. */
    static LocalDate start(LocalDate date) {
        return YearMonth.from(end(date)).minusYears(1).atEndOfMonth();
    }

    /** What the holdings of a customer of one product bring and cost in the twelve whole months up to a date, and before; null where there are none. */
    Part part(long customer, Product product, LocalDate date) {
        LocalDate start = start(date);
        LocalDate end = end(date);
        BigDecimal[] sums = new BigDecimal[6];
        java.util.Arrays.fill(sums, BigDecimal.ZERO);
        boolean any = false;
        for (Holding h : holdings) {
            if (h.owner == customer && h.product == product && !h.opened.isAfter(date)) {
                any |= h.open(date) || served(h, kept(), end);
                BigDecimal year = BigDecimal.valueOf(days(start, end).size());
                BigDecimal[] now = brought(h, start, end, year);
                BigDecimal[] then = brought(h, kept(), start, year);
                for (int i = 0; i < 5; i++) {
                    sums[i] = sums[i].add(now[i]);
                    sums[5] = i < 3 ? sums[5].add(then[i]) : sums[5].subtract(then[i]);
                }
            }
        }
        return any
                ? new Part(
                        hundreds(sums[0]),
                        hundreds(sums[1]),
                        hundreds(sums[2]),
                        hundreds(sums[3]),
                        hundreds(sums[4]),
                        hundreds(sums[5]))
                : null;
    }

    private boolean served(Holding h, LocalDate after, LocalDate upTo) {
        return days(after, upTo).stream().anyMatch(h::open);
    }

    private BigDecimal[] brought(Holding h, LocalDate after, LocalDate upTo, BigDecimal year) {
        List<LocalDate> open = days(after, upTo).stream().filter(h::open).toList();
        BigDecimal balances =
                BigDecimal.valueOf(open.stream().mapToLong(h::balance).sum()).abs();
        List<Booking> booked = h.bookings.stream()
                .filter(b -> b.day.isAfter(after) && !b.day.isAfter(upTo))
                .toList();
        long purchases = booked.stream()
                .filter(b -> b.amount < 0 && (b.kind.equals("CARD_PURCHASE") || b.kind.equals("TRANSFER_OUT")))
                .mapToLong(b -> -b.amount)
                .sum();
        BigDecimal share = BigDecimal.valueOf(open.size()).divide(year, MathContext.DECIMAL128);
        return new BigDecimal[] {
            base(balances.multiply(BigDecimal.valueOf(h.product.marginBp)).movePointLeft(4), h)
                    .divide(year, MathContext.DECIMAL128),
            base(share.multiply(BigDecimal.valueOf(12L * h.product.fee)), h),
            base(BigDecimal.valueOf(purchases * 30).movePointLeft(4), h),
            BigDecimal.valueOf(booked.stream()
                    .mapToInt(b -> COSTS.get("BOOKING " + b.channel))
                    .sum()),
            share.multiply(BigDecimal.valueOf(h.product.yearCost))
        };
    }

    /** The day before the month of the first booking. */
    LocalDate kept() {
        return holdings.stream()
                .flatMap(h -> h.bookings.stream())
                .map(Booking::day)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfMonth(1)
                .minusDays(1);
    }

    long contactCost(long customer, LocalDate after, LocalDate upTo) {
        return hundreds(BigDecimal.valueOf(contacts.stream()
                .filter(c -> c.customer == customer && c.day.isAfter(after) && !c.day.isAfter(upTo))
                .mapToInt(c -> COSTS.get("CONTACT " + c.channel))
                .sum()));
    }

    private static List<LocalDate> days(LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo)
                ? after.plusDays(1).datesUntil(upTo.plusDays(1)).toList()
                : List.of();
    }

    private static BigDecimal base(BigDecimal minor, Holding h) {
        return h.product.currency.equals("USD") ? minor.multiply(USD) : minor;
    }

    static long hundreds(BigDecimal minor) {
        return 100 * minor.movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private <T> T pick(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    TestBank bank() {
        return bank;
    }

    @Override
    public void close() {
        bank.close();
    }
}
