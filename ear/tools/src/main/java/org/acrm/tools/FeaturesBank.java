package org.acrm.tools;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Customers with two holdings each, their bookings evenly over two years and all customers (so that a day touches as many customers as it
 * can), contacts, complaints and texts of leaving. A twentieth of the bookings is in a foreign currency.
 */
final class FeaturesBank {

    static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 730;
    private static final LocalDate BEGIN = FIRST_NIGHT.minusDays(DAYS - 1);
    private static final String KINDS = "(array['CARD_PURCHASE','WITHDRAWAL','TRANSFER_OUT','FEE','SALARY','DEPOSIT',"
            + "'TRANSFER_IN','CARD_PURCHASE'])[1 + x.h % 8]";

    private final BenchBank bank;
    private final int customers;
    private final long transactions;

    FeaturesBank(BenchBank bank, int customers, int perCustomer) {
        this.bank = bank;
        this.customers = customers;
        this.transactions = (long) customers * perCustomer;
    }

    void fill() {
        bank.execute("insert into scheduling_calendar (id, first_date, base_currency) values (1, date '" + FIRST_NIGHT
                + "', 'CNY')");
        bank.execute("insert into product_rate select 'USD', date '" + BEGIN + "' - 30 + 30 * n, 7 + n * 0.01 from"
                + " generate_series(0, 26) n");
        bank.execute("insert into product_group (id, code, name) values (1, 'G', 'G')");
        bank.execute("insert into product_product (id, code, group_id, kind, currency, annual_margin_bp,"
                + " monthly_fee_minor) select i, 'P' || i, 1, 'SAVINGS', 'CNY', 100, 0 from generate_series(1, 10) i");
        bank.execute("insert into customer_customer (id, source, source_key, kind, name, customer_since, recorded_at,"
                + " version) select i, 'CORE', 'C' || i, 'RETAIL', 'x', date '2005-01-01' + (i * 7919 % 7000)::int,"
                + " now(), 0 from generate_series(1::bigint, " + customers + ") i");
        bank.execute("insert into customer_holding (id, source, source_key, product_id, currency, opened_on, closed_on,"
                + " balance_minor, status, owner_id, recorded_at, version) select i, 'CORE', 'H' || i, 1 + i * 31 % 10,"
                + " 'CNY', date '2010-01-01' + (i * 104729 % 6200)::int, case when i % 9 = 0 then date '" + FIRST_NIGHT
                + "' - 300 + (i * 13 % 600)::int end, i * 7919 % 900000, 'ACTIVE', (i + 1) / 2, now(), 0 from"
                + " generate_series(1::bigint, " + 2L * customers + ") i");
        fillContacts();
        book();
        bank.execute("vacuum (analyze)");
    }

    private void fillContacts() {
        String day = "timestamp '" + BEGIN + " 12:00' + make_interval(days => (i * 7907 % 730)::int)";
        bank.execute("insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                + " recorded_at) select 'CORE', 'I' || i, 1 + i * 15485863 % " + customers + ", " + day
                + ", 'APP', (array['LOGIN','LOGIN','CALL','EMAIL'])[1 + i % 4], now() from generate_series(1::bigint, "
                + 2L * customers + ") i");
        bank.execute("insert into feedback_complaint (source, source_key, customer_id, opened_on, closed_on, topic,"
                + " status, recorded_at, version) select 'CORE', 'K' || i, 1 + i * 15485863 % " + customers
                + ", cast(" + day + " as date), case when i % 3 > 0 then cast(" + day
                + " as date) + 20 end, 'FEE', 'OPEN', now(), 0 from generate_series(1::bigint, " + customers / 20
                + ") i");
        bank.execute("insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength,"
                + " passage, mark_from, mark_to, text_recorded_at, rules_version) select 'INTERACTION', i, n.id, 1 + i *"
                + " 15485863 % " + customers + ", cast(" + day + " as date), 'x', 80, 'x', 0, 1, now(), 1 from"
                + " fact_kind n, generate_series(1::bigint, " + customers / 50 + ") i where n.code = 'LEAVING'");
    }

    /** A month at a time, in the order of days, as deliveries come. */
    private void book() {
        for (YearMonth month = YearMonth.from(BEGIN);
                !month.isAfter(YearMonth.from(FIRST_NIGHT.plusMonths(1)));
                month = month.plusMonths(1)) {
            bank.execute("create table activity_transaction_" + month.toString().replace("-", "") + " partition of"
                    + " activity_transaction for values from ('" + month.atDay(1) + "') to ('"
                    + month.plusMonths(1).atDay(1) + "')");
        }
        bank.execute(booked("date '" + BEGIN + "' + (n * " + DAYS + " / " + transactions + ")::int", 0, transactions));
        openDays("booked_on <= date '" + FIRST_NIGHT + "'");
    }

    /** A day's part of a year's bookings, all of the day. */
    long deliverANight(LocalDate day) {
        long delivered = transactions / 365;
        bank.execute(booked("date '" + day + "'", transactions, transactions + delivered));
        openDays("booked_on = date '" + day + "'");
        bank.execute("update scheduling_calendar set published_date = date '" + day.minusDays(1) + "'");
        return delivered;
    }

    private String booked(String day, long from, long to) {
        return "insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind,"
                + " channel) select " + day + ", x.holding, (x.holding + 1) / 2, case when x.h % 8 in (0, 1, 2, 3, 7)"
                + " then -1 else 1 end * (100 + x.h / 8 % 90000), case when x.h % 20 = 0 then 'USD' else 'CNY' end, "
                + KINDS + ", 'POS' from (select n, 1 + (hashint8extended(n, 1) & 4611686018427387903) % "
                + 2L * customers + " as holding, (hashint8extended(n, 2) & 1073741823)::int as h from generate_series("
                + from + "::bigint, " + (to - 1) + ") n) x";
    }

    private void openDays(String which) {
        bank.execute("insert into activity_open_day select distinct booked_on from activity_transaction where " + which
                + " on conflict do nothing");
    }
}
