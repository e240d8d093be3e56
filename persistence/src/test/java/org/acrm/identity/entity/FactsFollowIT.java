package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.PersonRows;
import org.acrm.fact.entity.FactTraces;
import org.acrm.fact.entity.Judgement;
import org.acrm.fact.entity.JudgementRepository;
import org.acrm.fact.entity.RejectionReason;
import org.acrm.fact.entity.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read of a record, and what a colleague said to it, belongs to whom the record belongs to. */
class FactsFollowIT {

    private static final long ANNA = 1;
    private static final long BEATE = 2;
    private static final long KIND = 1;

    private final IdentityBank bank = new IdentityBank();

    @BeforeEach
    void aTextOfEachTellsTheSame() {
        bank.deliver(
                IdentityBank.CUSTOMER,
                "CORE",
                List.of(
                        Map.of("customer_no", "C1", "kind", "RETAIL", "name", "Anna", "customer_since", "2001-01-01"),
                        Map.of("customer_no", "C2", "kind", "RETAIL", "name", "Beate")));
        for (long record : List.of(ANNA, BEATE)) {
            bank.execute(
                    "insert into fact_evidence (source, text_id, kind_id, customer_id, record_id, said_on, phrase,"
                            + " strength, passage, mark_from, mark_to, text_recorded_at, rules_version) values ('INTERACTION', "
                            + record + ", " + KIND + ", " + record + ", " + record
                            + ", date '2026-11-03', 'baby', 80, 'had a baby', 6, 10, timestamp with time zone '2026-11-04 00:00Z', 1)");
        }
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void evidence_and_judgements_come_along_with_a_merge_and_go_back_with_its_undo() {
        judge(BEATE, Verdict.CONFIRMED);
        assertThat(facts()).containsExactly("1 1 null", "2 2 2 CONFIRMED");
        long merge = bank.merge(ANNA, BEATE);
        assertThat(facts()).containsExactly("1 1 null", "2 1 1 CONFIRMED");
        bank.undo(merge);
        assertThat(facts()).containsExactly("1 1 null", "2 2 2 CONFIRMED");
    }

    @Test
    void a_judgement_of_both_stays_with_each_of_them_after_an_undo_even_if_the_other_is_erased() {
        long merge = bank.merge(ANNA, BEATE);
        judge(ANNA, Verdict.REJECTED);
        assertThat(facts()).containsExactly("1 1 1 REJECTED", "2 1 1 REJECTED");
        bank.undo(merge);
        assertThat(facts()).containsExactly("1 1 1 REJECTED", "2 2 2 REJECTED");

        for (long one : List.of(ANNA, BEATE)) {
            bank.in(database -> {
                PersonRows rows = new PersonRows(database);
                rows.erase(new FactTraces().traces(), rows.ids(one), LocalDate.of(2026, 11, 22));
                return null;
            });
            assertThat(facts()).isEqualTo(one == ANNA ? List.of("2 2 2 REJECTED") : List.of());
        }
    }

    private void judge(long customer, Verdict verdict) {
        RejectionReason reason = verdict == Verdict.REJECTED ? RejectionReason.OTHER_PERSON : null;
        bank.in(database -> {
            new JudgementRepository(database)
                    .judge(
                            customer,
                            KIND,
                            new Judgement(verdict, reason, null, LocalDate.of(2026, 11, 20))
                                    .saidBy("officer", OffsetDateTime.of(2026, 11, 20, 9, 0, 0, 0, ZoneOffset.UTC)));
            return null;
        });
    }

    /** Of each piece of evidence the record, the customer, and whose judgement says what of it. */
    private List<String> facts() {
        return bank.rows(
                "select e.record_id || ' ' || e.customer_id || ' ' || coalesce(j.customer_id || ' ' || j.verdict,"
                        + " 'null') from fact_evidence e left join fact_judgement j on j.id = e.judgement_id order by e.record_id");
    }
}
