package org.acrm.tools;

import java.time.LocalDate;
import java.util.List;

/**
 * A bank for a measurement before its first night, in which people stand twice, side by side: each record with what the demo bank has of
 * one on average, two holdings, a booking a month, contacts, consent, and terms under which it is found.
 */
final class MergeBank {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final int MONTHS = 24;
    private static final String PEOPLE = " from generate_series(1, %1$d) i";

    private static final List<String> BANK = List.of(
            "insert into scheduling_calendar (id, first_date, base_currency) values (1, date '2024-12-01', 'CNY')",
            "insert into access_branch (id, code, name, path) values (1, 'HQ', 'Head', '/HQ/')",
            "insert into product_group (id, code, name) values (1, 'G', 'Group')",
            "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                    + " values (1, 'CUR', 1, 'CURRENT', 'CNY', 80, 0)");

    private static final List<String> TWINS = List.of(
            "insert into customer_customer (id, source, source_key, kind, name, latin_name, language, birth_date, id_number,"
                    + " branch_id, customer_since, updated_at, recorded_at, version) select i, 'CORE', 'C' || i, 'RETAIL', 'Olivia Hart'"
                    + " || (i + 1) / 2, 'Olivia Hart', 'en', date '1950-01-01' + (i + 1) / 2 %% 20000, 'X' || (i + 1) / 2, 1,"
                    + " date '2014-03-01' + i %% 3000, timestamp '2026-11-01 10:00', now(), 0" + PEOPLE,
            "insert into customer_record (id, customer_id, source, source_key, kind, name, latin_name, language, birth_date,"
                    + " id_number, branch_id, customer_since, mobile, email, address, city, updated_at, recorded_at, version) select id,"
                    + " id, source, source_key, kind, name, latin_name, language, birth_date, id_number, branch_id, customer_since,"
                    + " '07700 ' || id, 'box' || id || '@example.com', id || ' High Street', 'York', updated_at, recorded_at, version"
                    + " from customer_customer");

    private static final List<String> BELONGINGS = List.of(
            "insert into customer_contact_point (customer_id, kind, address, city, recorded_at) select r.id, k.kind, k.address,"
                    + " case k.kind when 'ADDRESS' then r.city end, r.recorded_at from customer_record r cross join lateral"
                    + " (values ('MOBILE', r.mobile), ('EMAIL', r.email), ('ADDRESS', r.address)) k (kind, address)"
                    + " where k.address is not null",
            "insert into customer_consent (customer_id, record_id, channel, purpose, given, recorded_from, source) select r.id, r.id,"
                    + " k.channel, 'MARKETING', true, r.recorded_at, r.source from customer_record r cross join"
                    + " (values ('CALL'), ('SMS'), ('EMAIL'), ('DM')) k (channel)",
            "insert into customer_term (term, customer_id) select distinct t.term, r.id from customer_record r cross join lateral"
                    + " (values ('olivia'), (lower(split_part(r.name, ' ', 2))), (lower(r.source_key))) t (term)",
            "insert into customer_holding (id, source, source_key, product_id, currency, balance_minor, status, owner_id,"
                    + " owner_record_id, recorded_at, version) select 2 * r.id + h, 'CORE', 'H' || 2 * r.id + h, 1, 'CNY', 100, 'ACTIVE',"
                    + " r.id, r.id, r.recorded_at, 0 from customer_record r cross join generate_series(0, 1) h",
            "insert into customer_holding_role (source, source_key, holding_id, customer_id, record_id, role, recorded_at) select"
                    + " 'CORE', 'R' || id, id, owner_id, owner_id, 'OWNER', recorded_at from customer_holding",
            "insert into activity_interaction (source, source_key, customer_id, record_id, happened_at, channel, kind, recorded_at)"
                    + " select 'CORE', 'I' || i, 1 + i %% %1$d, 1 + i %% %1$d, timestamp '2026-10-01 10:00', 'CALL', 'INQUIRY', now()"
                    + " from generate_series(1, 2 * %1$d) i",
            "insert into feedback_complaint (source, source_key, customer_id, record_id, opened_on, topic, status, recorded_at,"
                    + " version) select 'CORE', 'K' || i, 10 * i, 10 * i, date '2026-10-01', 'FEE', 'OPEN', now(), 0"
                    + " from generate_series(1, %1$d / 10) i",
            "insert into customer_relationship (source, source_key, from_record_id, from_id, to_record_id, to_id, kind,"
                    + " recorded_at) select 'CORE', 'T' || i, 5 * i, 5 * i, 5 * i - 3, 5 * i - 3, 'SPOUSE', now()"
                    + " from generate_series(1, %1$d / 5) i");

    private static final String BOOKED =
            "insert into activity_transaction (booked_on, holding_id, customer_id, record_id,"
                    + " amount_minor, currency, kind) select date '%s' + cast(h.id / 2 %% 28 as integer), h.id, h.owner_id, h.owner_record_id,"
                    + " 1000 - h.id %% 3000, 'CNY', 'CARD_PURCHASE' from customer_holding h where h.id %% 2 = 0";
    private static final String NOT_FOLDED =
            "insert into activity_open_day (on_day) select distinct booked_on from activity_transaction";

    private MergeBank() {}

    /** Records 1 and 2 are one person, 3 and 4 another. */
    static void fill(BenchBank bank, int customers) {
        found(bank);
        TWINS.forEach(sql -> bank.execute(sql.formatted(customers)));
        give(bank, customers);
    }

    /** A branch and a product. */
    static void found(BenchBank bank) {
        BANK.forEach(bank::execute);
    }

    /** Gives records 1 to N what a bank has of them. */
    static void give(BenchBank bank, int customers) {
        BELONGINGS.forEach(sql -> bank.execute(sql.formatted(customers)));
        for (int month = 0; month < MONTHS; month++) {
            LocalDate first = FIRST.plusMonths(month);
            bank.execute("set search_path to acrm; create table activity_transaction_b" + month
                    + " partition of activity_transaction for values from ('" + first + "') to ('" + first.plusMonths(1)
                    + "')");
            bank.execute(BOOKED.formatted(first));
        }
        bank.execute(NOT_FOLDED);
        bank.execute("vacuum (analyze)");
    }
}
