package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.acrm.condition.entity.Subject;
import org.acrm.quality.entity.CheckRows;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.KeptCounts;
import org.acrm.quality.entity.SubjectSlices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that takes over what did not change finds what a check of everything finds, and reads no more than it must. */
class DeltaCheckIT {

    private static final int ROUNDS = 5;
    private static final LocalDate DATE = QualityBank.DATE;

    private final QualityBank bank = new QualityBank();

    @BeforeEach
    void fill() {
        bank.check.with(bank.transactions.database(), subject -> new SubjectSlices(subject, 100));
        for (int month : new int[] {6, 7, 8, 9, 11, 12}) {
            bank.bank.execute("create table activity_transaction_m" + month + " partition of activity_transaction"
                    + " for values from ('2026-" + month + "-01') to ('"
                    + LocalDate.of(2026, month, 1).plusMonths(1) + "')");
        }
        bank.bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, language, id_number, birth_date,"
                        + " updated_at, recorded_at, version) select 100 + n, 'CORE', 'N' || n, (array['RETAIL',"
                        + " 'CORPORATE', 'PROSPECT'])[1 + n % 3], 'Somebody', 'zh', 'I' || n % 140, date '1985-01-01' + n,"
                        + " timestamp '2023-10-20 00:00:00' + n * interval '1 day', now(), 0 from generate_series(1,"
                        + " 160) n");
        bank.bank.execute(
                "insert into customer_holding (id, source, source_key, product_id, account_no, currency, opened_on,"
                        + " balance_minor, status, owner_id, recorded_at, version) select 100 + n, 'CORE', 'Q' || n, 1,"
                        + " 'A' || n % 150, 'CNY', date '2026-07-01', n, 'OPEN', 101 + n % 160, now(), 0 from"
                        + " generate_series(1, 160) n");
        bank.bank.execute(
                "insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind)"
                        + " select date '2026-06-01' + n % 180, 100 + n % 165, 101 + n % 160, n % 50 - 10, 'CNY', 'SALARY'"
                        + " from generate_series(1, 1200) n");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aMonthInWhichNothingChangedIsNotRead() {
        check("TRANSACTION", DATE);

        assertThat(check("TRANSACTION", DATE)).isEmpty();
        bank.bank.execute("update activity_transaction set amount_minor = 0 where id ="
                + " (select min(id) from activity_transaction where booked_on >= date '2026-08-01')");
        assertThat(check("TRANSACTION", DATE)).hasSize(1);
        bank.bank.execute("delete from activity_transaction where booked_on = date '2026-09-03';"
                + "insert into activity_transaction (booked_on, holding_id, amount_minor, currency, kind)"
                + " values (date '2026-07-03', 101, 5, 'CNY', 'FEE')");
        assertThat(check("TRANSACTION", DATE)).containsExactly("2026-07", "2026-09");
    }

    @Test
    void monthsBehindTheBusinessDateAreNotReadAgainWhenItMovesOn() {
        check("TRANSACTION", DATE);

        // a booking of the next days is one of the future until its day has come
        assertThat(check("TRANSACTION", DATE.plusDays(1))).containsExactly("2026-11");
        assertThat(check("TRANSACTION", DATE.minusDays(1)).size()).isGreaterThan(1);
    }

    @Test
    void aNewHoldingIsNobodysBusinessWhereNoMonthSpeaksOfItAndAClosedOneOfThoseThatDo() {
        check("TRANSACTION", DATE);
        bank.bank.execute(
                "insert into customer_holding (id, source, source_key, product_id, currency, opened_on, status,"
                        + " recorded_at, version) values (9000, 'CORE', 'NEW', 1, 'CNY', date '2026-11-20', 'OPEN', now(),"
                        + " 0)");
        assertThat(check("TRANSACTION", DATE)).isEmpty();
        bank.bank.execute("update customer_holding set balance_minor = 77");
        assertThat(check("TRANSACTION", DATE)).isEmpty();
        bank.bank.execute("update customer_holding set closed_on = date '2026-08-01' where id = 120");
        assertThat(check("TRANSACTION", DATE)).hasSize(6);
    }

    @Test
    void whatWasCountedUnderAnotherRuleIsCountedAgainAndTheOtherRulesKeepWhatTheyKnow() {
        check("TRANSACTION", DATE);
        bank.bank.execute("update quality_slice set mark = 'of another rule' where slice = '2026-10' and rule_id ="
                + " (select id from quality_rule where code = 'TRANSACTION_CHANNEL')");
        assertThat(check("TRANSACTION", DATE)).containsExactly("2026-10");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void whateverChangesADeltaCheckFindsWhatACheckOfEverythingFinds(long seed) {
        Random random = new Random(seed);
        LocalDate date = DATE;
        night(date);
        for (int round = 0; round < ROUNDS; round++) {
            for (int change = random.nextInt(4); change >= 0; change--) {
                bank.bank.execute(change(random));
            }
            date = date.plusDays(random.nextInt(3) * random.nextInt(20));
            night(date);
            String delta = everything();
            bank.bank.execute("create table kept as select * from quality_slice; delete from quality_slice");
            night(date);
            assertThat(delta).as("seed %s round %s", seed, round).isEqualTo(everything());
            bank.bank.execute(
                    "delete from quality_slice; insert into quality_slice select * from kept; drop table kept");
        }
    }

    @Test
    void whereMoreRowsFailThanAreKeptTheCountsAreRightAndAsManyAreKept() {
        Subject subject = QualityBank.SUBJECTS.get("TRANSACTION");
        Map<Long, Expectation> rules = rules("TRANSACTION");
        KeptCounts kept = new KeptCounts(bank.transactions.database());
        // of channel, which is missing everywhere, the first 50 of 1,200 rows are kept
        run(subject, rules, kept, 50);
        bank.bank.execute("update activity_transaction set channel = 'APP' where booked_on < date '2026-07-01'");

        DeltaCheck delta = run(subject, rules, kept, 50);
        bank.bank.execute("delete from quality_slice");
        DeltaCheck full = run(subject, rules, kept, 50);

        assertThat(counts(delta)).isEqualTo(counts(full));
        assertThat(delta.rows()).isLessThan(full.rows());
    }

    private DeltaCheck run(Subject subject, Map<Long, Expectation> rules, KeptCounts kept, int most) {
        DeltaCheck check = new DeltaCheck(bank.bank::inTransaction, new SubjectSlices(subject), rules, DATE, most);
        bank.transactions.run(() -> check.remember(kept));
        check.run(rows -> {});
        bank.transactions.run(() -> {
            CheckRows rows = new CheckRows(bank.transactions.database());
            check.found().keySet().forEach(rule -> rows.saveFailures(rule, check.failures(rule, kept)));
            check.keep(kept);
        });
        return check;
    }

    private static List<String> counts(DeltaCheck check) {
        List<String> lines = new ArrayList<>();
        check.found()
                .forEach((rule, found) ->
                        lines.add(rule + ": " + found.checked() + " " + found.failed() + " " + found.kept()));
        return lines;
    }

    private Map<Long, Expectation> rules(String subject) {
        Map<Long, Expectation> rules = new LinkedHashMap<>();
        bank.transactions.run(() -> bank.rules.current().stream()
                .filter(rule -> rule.subject().equals(subject))
                .forEach(rule -> rules.put(rule.id(), rule.expectation(QualityBank.SUBJECTS.get(subject)))));
        return rules;
    }

    /** @return the slices of the subject that were read */
    private List<String> check(String subject, LocalDate date) {
        bank.check.begin(date);
        return bank.check.check(subject, date, rows -> {}).slices();
    }

    private void night(LocalDate date) {
        bank.check.begin(date);
        bank.check.subjects().forEach(subject -> bank.check.check(subject, date, rows -> {}));
        bank.check.finish(date, 0);
    }

    private String everything() {
        return bank.text("select string_agg(t, ';' order by t) from (select cast((business_date, rule_id, rows_checked,"
                + " rows_failed, rows_kept) as varchar) t from quality_result union all select cast((rule_id,"
                + " ordinal, row_id, on_day, customer_id) as varchar) from quality_failure) x");
    }

    private static String change(Random random) {
        int some = random.nextInt(160);
        LocalDate day = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(180));
        List<String> changes = List.of(
                "update activity_transaction set amount_minor = -amount_minor where booked_on = date '" + day + "'",
                "update activity_transaction set customer_id = 150 where customer_id = " + (100 + some),
                "delete from activity_transaction where holding_id = " + (100 + some) + " and booked_on > date '" + day
                        + "'",
                "insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency, kind)"
                        + " values (date '"
                        + day + "', " + (95 + some) + ", 101, 0, 'USD', 'FEE')",
                "update customer_holding set closed_on = date '" + day + "', status = 'CLOSED' where id = "
                        + (100 + some),
                "update customer_holding set currency = 'QQQ' where id = " + (100 + some),
                "update customer_holding set account_no = 'A7' where id = " + (100 + some),
                "update customer_holding set balance_minor = balance_minor + 1",
                "insert into customer_contact_point (customer_id, kind, address, recorded_at) values (" + (101 + some)
                        + ", 'MOBILE', '1391234" + some % 7 + "', timestamp '2024-11-20 00:00:00' + " + some
                        + " * interval '1 day') on conflict do nothing",
                "delete from customer_contact_point where customer_id = " + (101 + some),
                "update customer_customer set merged_into_id = 101 where id = " + (102 + some),
                "update customer_customer set closed_on = date '" + day + "' where id = " + (101 + some),
                "update customer_customer set id_number = 'I3', updated_at = timestamp '2026-11-01 00:00:00' where id"
                        + " = "
                        + (101 + some),
                "insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                        + " recorded_at) values ('CORE', 'I' || gen_random_uuid(), " + (101 + some) + ", timestamp '"
                        + day
                        + " 10:00:00', 'APP', 'MEETING', now())",
                "update customer_customer set customer_since = date '" + day + "' where id = " + (101 + some));
        return changes.get(random.nextInt(changes.size()));
    }
}
