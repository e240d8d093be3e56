package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.acrm.identity.entity.HomeRows;
import org.acrm.identity.entity.HouseholdQueries;
import org.acrm.identity.entity.OpenAddresses;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.shared.service.OwnTransaction;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * At 中山路1号: Wang (1), his daughter (2), his wife Li (3), the lodger Zhao (4). Elsewhere in the same city: two Harts (5, 6), one of
 * whom writes the address in another way, and a dormitory of nine named Kim.
 */
class HouseholdsIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 21);

    private TestBank bank;

    @BeforeEach
    void open() {
        bank = TestBank.open();
        person(1, "王建国", "zh", "中山路1号 阳光花园", "上海");
        person(2, "王雪", "zh", "中山路１號阳光花园", " 上海 ");
        person(3, "李静", "zh", "中山路1号阳光花园", "上海");
        person(4, "赵伟", "zh", "中山路1号阳光花园", "上海");
        person(5, "James Hart", "en", "Flat 4, 12 High Street", "London");
        person(6, "Hart, Olivia", "en", "flat 4 12 high street", "London");
        for (int kim = 11; kim < 20; kim++) {
            person(kim, "김민" + (char) ('가' + kim), "ko", "테헤란로 1 기숙사", "서울");
        }
        bank.execute("insert into customer_relationship (id, source, source_key, from_record_id, from_id, to_record_id,"
                + " to_id, kind, recorded_at) values (1, 'CORE', 'R1', 3, 3, 1, 1, 'SPOUSE', '2026-11-20"
                + " 00:00:00Z')");
    }

    private void person(long id, String name, String language, String address, String city) {
        String values = " values (" + id + ", 'CORE', 'C" + id + "', 'RETAIL', '" + name + "', '" + language
                + "', '2026-11-20 00:00:00Z', 0";
        bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, language, recorded_at, version)"
                        + values
                        + ");insert into customer_record (id, source, source_key, kind, name, language, recorded_at,"
                        + " version, customer_id)"
                        + values + ", " + id
                        + ");insert into customer_contact_point (customer_id, kind, address, city, recorded_at)"
                        + " values (" + id + ", 'ADDRESS', '" + address + "', '" + city + "', '2026-11-20 00:00:00Z')");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void who_lives_together_and_is_joined_by_name_or_family_is_a_household_and_a_lodger_or_a_dormitory_is_not() {
        night(FIRST);

        assertThat(members(1)).containsExactly("1 RELATIONSHIP", "2 FAMILY_NAME", "3 RELATIONSHIP");
        assertThat(members(4)).isEmpty();
        assertThat(members(6)).containsExactly("6 FAMILY_NAME", "5 FAMILY_NAME");
        assertThat(members(11)).isEmpty();
    }

    @Test
    void the_members_of_a_household_are_one_statement() {
        night(FIRST);
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        members(1);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void who_moves_out_is_gone_and_the_lodger_with_a_card_of_the_household_comes_in() {
        night(FIRST);
        bank.execute(
                "update customer_contact_point set address = '人民路99号金色港湾', recorded_at = '2026-11-21 00:00:00Z' where"
                        + " customer_id = 2;insert into product_group (id, code, name) values (1, 'G', 'Group');insert"
                        + " into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (1, 'CARD', 1, 'CREDIT_CARD', 'CNY', 80, 0);insert into customer_holding (id, source,"
                        + " source_key, product_id, currency, status, owner_id, recorded_at, version) values (1, 'CORE',"
                        + " 'H1', 1, 'CNY', 'ACTIVE', 3, '2026-11-21 00:00:00Z', 0);insert into customer_holding_role"
                        + " (source, source_key, holding_id, customer_id, role, recorded_at) values ('CORE', 'K1', 1, 4,"
                        + " 'AUTHORISED_USER', '2026-11-21 00:00:00Z')");
        night(SECOND);

        assertThat(members(1)).containsExactly("1 RELATIONSHIP", "3 RELATIONSHIP", "4 HOLDING");
        assertThat(members(2)).isEmpty();
        assertThat(since(1)).isEqualTo(FIRST.toString());
        assertThat(since(4)).isEqualTo(SECOND.toString());
    }

    @Test
    void a_night_in_which_nothing_has_changed_writes_nothing() {
        night(FIRST);
        String before = rows("select string_agg(cast(h as text), ';' order by customer_id) from identity_home h");
        night(SECOND);
        assertThat(rows("select string_agg(cast(h as text), ';' order by customer_id) from identity_home h"))
                .isEqualTo(before);
    }

    @Test
    void who_is_merged_erased_or_no_longer_a_customer_is_taken_out_and_comes_back_with_the_undo() {
        night(FIRST);
        bank.execute("update customer_customer set merged_into_id = 1 where id = 2;"
                + "insert into identity_merge (kept_id, gone_id, way, merged_by, merged_at, kept_version, gone_version,"
                + " version) values (1, 2, 'AUTO', 'x', '2026-11-21 10:00:00Z', 1, 1, 0);"
                + "update customer_customer set closed_on = date '2026-11-21', recorded_at = '2026-11-21 00:00:00Z'"
                + " where id = 5;delete from customer_contact_point where customer_id = 3;"
                + "insert into customer_erasure (customer_id, ground, requested_by, requested_at, state) values (3,"
                + " 'REQUEST', 'x', '2026-11-21 10:00:00Z', 'DONE');"
                + "update identity_home set address_key = null where customer_id = 3");
        assertThat(members(1)).doesNotContain("2 FAMILY_NAME");
        night(SECOND);

        assertThat(members(1)).isEmpty();
        assertThat(members(6)).isEmpty();
        assertThat(rows("select string_agg(cast(customer_id as text), ' ' order by customer_id) from identity_home"
                        + " where customer_id < 7"))
                .isEqualTo("1 4 6");

        bank.execute("update customer_customer set merged_into_id = null where id = 2;"
                + "update identity_merge set undone_at = '2026-11-22 10:00:00Z'");
        night(SECOND.plusDays(1));
        assertThat(members(1)).containsExactly("1 FAMILY_NAME", "2 FAMILY_NAME");
    }

    @Test
    void what_an_import_brings_that_took_the_whole_night_is_seen_by_the_next_one() {
        bank.execute("insert into intake_batch (profile_code, profile_version, state, requested_by, requested_at,"
                + " started_at, version) values ('P', 0, 'RUNNING', 'o', now(), '2026-11-20 12:00:00Z', 0)");
        night(FIRST);
        bank.execute("delete from customer_relationship;insert into customer_relationship (id, source, source_key,"
                + " from_record_id, from_id, to_record_id, to_id, kind, recorded_at) values (2, 'CORE', 'R2', 4, 4, 1, 1,"
                + " 'CHILD', '2026-11-20 12:00:01Z');update customer_contact_point set address = 'Other Street 77',"
                + " recorded_at = '2026-11-20 12:00:01Z' where customer_id = 5;"
                + "update intake_batch set finished_at = '2026-11-21 06:00:00Z'");
        night(SECOND);

        assertThat(members(1)).contains("4 RELATIONSHIP").doesNotContain("3 RELATIONSHIP");
        assertThat(members(6)).isEmpty();
    }

    @Test
    void a_night_asks_as_often_whatever_the_bank_holds_as_long_as_nothing_has_changed() {
        night(FIRST);
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        night(SECOND);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(10);
    }

    /** Chunks of two, a power cut now and then, and in the end what a bank would find that looks at everybody. */
    @Test
    void nights_that_follow_the_change_and_are_cut_off_find_what_one_night_over_all_finds() {
        Random random = new Random(7);
        String formed = "";
        bank.execute(
                "update customer_customer set language = 'en', name = case when id in (2, 4, 6) then 'Anna Hart' else"
                        + " 'Wang Xue' end where id < 7");
        for (int day = 0; day < 6; day++) {
            LocalDate date = FIRST.plusDays(day);
            for (int i = 0; i < 4; i++) {
                bank.execute(somethingHappens(random, date + " 10:00:00Z"));
            }
            if (random.nextBoolean()) {
                int power = random.nextInt(12);
                assertThatCode(() -> night(date, power))
                        .satisfiesAnyOf(cut -> assertThat(cut).isNull(), cut -> assertThat(cut)
                                .hasMessage("power cut"));
            }
            night(date);
            formed += rows(HOMES);
        }
        String followed = rows(HOMES);
        bank.execute("delete from identity_home;delete from identity_home_look");
        night(FIRST.plusDays(9));

        assertThat(followed).isEqualTo(rows(HOMES));
        assertThat(formed).contains("FAMILY_NAME");
        assertThat(rows("select cast((select count(*) from identity_home_touched) + (select count(*) from"
                        + " identity_home_open) as text)"))
                .isEqualTo("0");
    }

    private static final String HOMES =
            "select string_agg(concat(customer_id, ' ', address_key, ' ', household_id, ' ',"
                    + " reason), ';' order by customer_id) from identity_home h";

    private static String somethingHappens(Random random, String at) {
        int who = 1 + random.nextInt(6);
        String when = ", recorded_at = '" + at + "' where ";
        return switch (random.nextInt(6)) {
            case 0 ->
                "update customer_contact_point set address = 'Other Street 77', city = 'London'" + when
                        + "customer_id = " + who;
            case 1, 2 ->
                "update customer_contact_point set address = '中山路1号阳光花园', city = '上海'" + when + "customer_id = " + who;
            case 3 ->
                "update customer_customer set closed_on = case when closed_on is null then date '2026-01-01' end" + when
                        + "id = " + who;
            case 4 ->
                "update customer_customer set name = '" + (random.nextBoolean() ? "Anna Hart" : "Wang Xue")
                        + "', language = 'en'" + when + "id = " + who;
            default ->
                "delete from customer_relationship where id = 7;update customer_contact_point set recorded_at = '" + at
                        + "';insert into customer_relationship (id, source, source_key, from_record_id, from_id, to_record_id,"
                        + " to_id, kind, recorded_at) values (7, 'CORE', 'R7', " + who + ", " + who
                        + ", 4, 4, 'CHILD', '" + at
                        + "')";
        };
    }

    private void night(LocalDate date) {
        night(date, Integer.MAX_VALUE);
    }

    /** @param power so many transactions, then it is cut */
    private void night(LocalDate date, int power) {
        BankTransactions transactions = new BankTransactions(bank);
        int[] left = {power};
        OwnTransaction own = new OwnTransaction() {
            @Override
            public <T> T call(Supplier<T> work) {
                return transactions.call(() -> {
                    T result = work.get();
                    if (left[0]-- == 0) {
                        throw new IllegalStateException("power cut");
                    }
                    return result;
                });
            }

            @Override
            public void run(Runnable work) {
                call(() -> {
                    work.run();
                    return null;
                });
            }
        };
        Instant morning = date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        new Households(
                        new HomeRows(transactions.database()),
                        new OpenAddresses(transactions.database()),
                        new ImportsUnderWay(transactions.database()),
                        own,
                        Clock.fixed(morning.minusSeconds(60), ZoneOffset.UTC),
                        2)
                .form(date);
    }

    private List<String> members(long customer) {
        return bank.inTransaction(database -> new HouseholdQueries(database).of(customer)).stream()
                .map(member -> member.customer() + " " + member.reason())
                .toList();
    }

    private String since(long customer) {
        return rows("select cast(since as text) from identity_home where customer_id = " + customer);
    }

    private String rows(String sql) {
        return bank.inTransaction(database ->
                (String) database.createNativeQuery(sql, String.class).getSingleResult());
    }

    @Test
    void the_family_name_is_first_in_chinese_and_korean_and_last_elsewhere() {
        assertThat(FamilyName.of("歐陽靜", "zh")).isEqualTo("欧阳");
        assertThat(FamilyName.of("김민서", "ko")).isEqualTo("김");
        assertThat(FamilyName.of("Wang Jianguo", "zh")).isEqualTo("wang");
        assertThat(FamilyName.of("James O'Brien", "en")).isEqualTo("obrien");
        assertThat(FamilyName.of("Hart, Olivia", "en")).isEqualTo("hart");
        assertThat(FamilyName.of(" ", null)).isEmpty();
    }
}
