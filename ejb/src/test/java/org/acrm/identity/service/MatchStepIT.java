package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nights over a bank of 1,200 people, every twelfth of whom was entered twice. */
class MatchStepIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 21);
    private static final int PEOPLE = TwiceEntered.PEOPLE;

    private TestBank bank;
    private MatchNight night;

    @BeforeEach
    void open() {
        bank = TestBank.open();
        bank.execute(
                "insert into scheduling_calendar (id, first_date, base_currency) values (1, date '2026-01-01', 'CNY')");
        TwiceEntered.deliver(bank, TwiceEntered.people(), "2026-11-20 18:00:00+00");
        night = new MatchNight(bank);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private long count(String from) {
        return bank.inTransaction(database -> ((Number) database.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue());
    }

    private String believed() {
        return (String) bank.inTransaction(database -> database.createNativeQuery(
                        "select string_agg(id || '>' || customer_id, ' ' order by id) from customer_record")
                .getSingleResult());
    }

    private String asked() {
        return (String) bank.inTransaction(database -> database.createNativeQuery(
                        "select string_agg(left_id || '-' || right_id || ' ' || state || ' ' || weight, ' ' order by left_id,"
                                + " right_id) from identity_pair")
                .getSingleResult());
    }

    private void runNight(LocalDate date) {
        new TestNight(date).run(night.step);
    }

    @Test
    void theSecondEntriesAreFoundNobodyElseIsPutTogetherAndTheRunSaysHow() {
        runNight(FIRST);

        assertThat(count("identity_merge m where m.gone_id <= " + PEOPLE + " and m.kept_id <= " + PEOPLE))
                .isZero();
        assertThat(count("identity_merge m join customer_record g on g.id = m.gone_id where (m.gone_id - " + PEOPLE
                        + " - 1) * 12 + 1 <> m.kept_id"))
                .isZero();
        assertThat(count("identity_merge m where m.way = 'AUTO'")).isGreaterThan(PEOPLE / 12 * 9L / 10);
        assertThat(count("identity_merge m join identity_pair p on p.id = m.pair_id and p.state = 'MERGED'"))
                .isEqualTo(count("identity_merge"));
        assertThat(count("identity_match_run where document_name = 'persons' and trained and ended_at is not null"
                        + " and records = " + (PEOPLE + PEOPLE / 12)
                        + " and auto_merged = (select count(*) from identity_merge)"))
                .isEqualTo(1);
    }

    @Test
    void theSameDateDoneAgainAndANightWithoutNewsChangeNothing() {
        runNight(FIRST);
        String believed = believed();
        String asked = asked();

        night.at(MatchNight.NOW.plusSeconds(60));
        runNight(FIRST);
        night.at(MatchNight.NOW.plusSeconds(86_400));
        runNight(SECOND);

        assertThat(believed()).isEqualTo(believed);
        assertThat(asked()).isEqualTo(asked);
        assertThat(count("identity_match_run where trained")).isEqualTo(1);
    }

    @Test
    void aNightThatWasCutOffLeavesWhatAnUndisturbedOneLeaves() {
        runNight(FIRST);
        String believed = believed();
        String asked = asked();
        long merges = count("identity_merge");
        bank.execute(
                "truncate identity_merge, identity_merge_record, identity_pair, identity_match_run, identity_golden_field"
                        + " cascade; update customer_record set customer_id = id; update customer_customer set merged_into_id = null");

        night.failAfter(0);
        assertThatThrownBy(() -> runNight(FIRST)).hasMessage("power cut");
        assertThat(count("identity_match_run where ended_at is null")).isEqualTo(1);
        night.failAfter(Integer.MAX_VALUE);
        new TestNight(FIRST, 3).run(night.step);

        assertThat(believed()).isEqualTo(believed);
        assertThat(asked()).isEqualTo(asked);
        assertThat(count("identity_merge")).isEqualTo(merges);
        assertThat(count("identity_match_run where ended_at is null")).isZero();
    }

    @Test
    void tonightsRecordsAreMatchedWithAllUnderTheWeightsOfTheFirstNight() {
        runNight(FIRST);
        long merges = count("identity_merge");
        Object[] again = TwiceEntered.people().get(5).clone();
        again[0] = 5_000L;
        again[5] = null;
        night.at(Instant.parse("2026-11-23T01:00:00Z"));
        TwiceEntered.deliver(bank, List.<Object[]>of(again), "2026-11-22 20:00:00+00");

        runNight(SECOND);

        assertThat(count("identity_merge")).isEqualTo(merges + 1);
        assertThat(count("customer_record where id = 5000 and customer_id = 6")).isEqualTo(1);
        assertThat(count("identity_match_run where not trained and document_name = 'persons' and candidates < 100"))
                .isEqualTo(1);
    }

    @Test
    void whatAStewardHasTakenApartIsNeitherMergedNorAskedAgainWhateverChanges() {
        runNight(FIRST);
        long merge = bank.inTransaction(
                database -> ((Number) database.createNativeQuery("select min(id) from identity_merge")
                                .getSingleResult())
                        .longValue());
        long gone = bank.inTransaction(database -> ((Number)
                        database.createNativeQuery("select gone_id from identity_merge where id = " + merge)
                                .getSingleResult())
                .longValue());
        night.undo(merge);
        bank.execute(
                "update customer_record set city = 'York', recorded_at = timestamptz '2026-11-22 20:00:00+00' where id = "
                        + gone);
        long open = count("identity_pair where state = 'OPEN'");

        night.at(Instant.parse("2026-11-23T01:00:00Z"));
        runNight(SECOND);

        assertThat(count("customer_record where id = " + gone + " and customer_id = " + gone))
                .isEqualTo(1);
        assertThat(count("identity_pair where state = 'OPEN'")).isEqualTo(open);
        assertThat(count("identity_pair where state = 'APART'")).isEqualTo(1);
    }

    @Test
    void aQuestionWhoseRecordNoLongerMatchesIsClosed() {
        Object[] doubtful = TwiceEntered.people().get(7).clone();
        doubtful[0] = 6_000L;
        doubtful[1] = "Somebody Quitedifferent";
        doubtful[2] = LocalDate.of(1931, 1, 1);
        doubtful[3] = null;
        doubtful[5] = null;
        TwiceEntered.deliver(bank, List.<Object[]>of(doubtful), "2026-11-20 18:00:00+00");
        runNight(FIRST);
        bank.execute(
                "insert into identity_pair (left_id, right_id, kind, weight, state, version)"
                        + " values (8, 6000, 'PERSON', 3, 'OPEN', 0) on conflict (left_id, right_id) do update set state = 'OPEN'");
        bank.execute("update customer_record set mobile = '0999 1', address = null, recorded_at ="
                + " timestamptz '2026-11-22 20:00:00+00' where id = 6000");

        night.at(Instant.parse("2026-11-23T01:00:00Z"));
        runNight(SECOND);

        assertThat(count("identity_pair where right_id = 6000 and state = 'GONE'"))
                .isEqualTo(1);
    }
}
