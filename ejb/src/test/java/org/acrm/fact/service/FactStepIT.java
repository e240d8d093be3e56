package org.acrm.fact.service;

import static org.acrm.fact.service.FactBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.fact.entity.FactPhrase;
import org.acrm.fact.entity.Judgement;
import org.acrm.fact.entity.JudgementRepository;
import org.acrm.fact.entity.PhraseDraft;
import org.acrm.fact.entity.PhraseRole;
import org.acrm.fact.entity.RejectionReason;
import org.acrm.fact.entity.Verdict;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nights that read texts with the rules that ship (SCV-08). */
class FactStepIT {

    private final FactBank bank = new FactBank();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void texts_in_three_languages_become_facts_with_evidence_and_denied_ones_do_not() {
        bank.said(1, TODAY, "Came with the pram, had a baby in spring");
        bank.said(2, TODAY, "고객님이 지난달에 출산하셨다고 합니다. 아이가 태어나 통장을 만들고 싶어 하심");
        bank.said(3, TODAY, "客戶說剛生了女兒，想開兒童帳戶。沒有買房的打算");
        bank.said(3, TODAY, "朋友怀孕了，替她咨询");
        bank.night(TODAY);

        assertThat(bank.facts(TODAY))
                .extracting(row -> row.substring(0, row.indexOf(" INF")))
                .containsExactlyInAnyOrder("C1 NEW_CHILD", "C2 NEW_CHILD", "C3 NEW_CHILD");
        assertThat(bank.rows("select substring(passage from mark_from + 1 for mark_to - mark_from) from fact_evidence"
                        + " where customer_id = 1"))
                .containsExactly("had a baby");
    }

    @Test
    void several_texts_strengthen_a_fact_and_it_fades_until_it_is_gone() {
        bank.said(1, TODAY.minusMonths(3), "wants to change banks");
        bank.complaint(1, TODAY, "I will close my account");
        bank.night(TODAY);
        assertThat(bank.facts(TODAY)).containsExactly("C1 LEAVING INFERRED 91 2");

        bank.night(TODAY.plusMonths(2));
        assertThat(bank.facts(TODAY.plusMonths(2))).containsExactly("C1 LEAVING INFERRED 62 2");
        bank.night(TODAY.plusMonths(6));
        assertThat(bank.facts(TODAY.plusMonths(6))).isEmpty();
        assertThat(bank.facts(TODAY)).containsExactly("C1 LEAVING INFERRED 91 2");
    }

    @Test
    void a_night_reads_only_what_is_new_and_a_changed_rule_makes_it_read_everything() {
        for (int i = 0; i < 7; i++) {
            bank.said(1, TODAY, "Asked for a xylophone");
        }
        assertThat(bank.night(TODAY)).isEqualTo(7 + 3);
        bank.said(2, TODAY, "had a baby", FactBank.NOW.plusSeconds(60));
        assertThat(bank.night(TODAY.plusDays(1))).isEqualTo(1 + 3);

        bank.inTransaction(() -> bank.rules.save(new FactPhrase(
                new PhraseDraft(1L, "en", "xylophone", PhraseRole.SAYS, 50, null, null),
                bank.rules.raise("x", FactBank.now()),
                "x",
                FactBank.now())));
        assertThat(bank.night(TODAY.plusDays(2))).isEqualTo(8 + 3);
        assertThat(bank.facts(TODAY.plusDays(2)))
                .containsExactly("C1 NEW_CHILD INFERRED 50 7", "C2 NEW_CHILD INFERRED 85 1");
    }

    @Test
    void what_an_import_brings_that_took_the_whole_night_is_read_by_the_next_one() {
        Instant begun = FactBank.NOW.minus(Duration.ofHours(9));
        long batch = bank.importSince(begun);
        bank.said(1, TODAY, "had a baby", begun.plusSeconds(1));
        bank.night(TODAY);
        bank.said(2, TODAY, "is pregnant", begun.plusSeconds(1));
        bank.said(3, TODAY, "is pregnant", begun.minusSeconds(1));
        bank.importEnds(batch);

        assertThat(bank.night(TODAY.plusDays(1))).as("both of the import").isEqualTo(2 + 3);
        assertThat(bank.facts(TODAY.plusDays(1)))
                .containsExactly("C1 NEW_CHILD INFERRED 85 1", "C2 NEW_CHILD INFERRED 75 1");
        assertThat(bank.night(TODAY.plusDays(2))).as("nothing is new").isEqualTo(3);
    }

    @Test
    void a_night_with_one_new_text_asks_as_often_after_sixty_texts_as_after_six() {
        manyTexts(6, 0);
        long afterFew = statementsOfANightWithOneNewText(1);
        manyTexts(60, 2);

        assertThat(statementsOfANightWithOneNewText(3)).isEqualTo(afterFew);
    }

    private void manyTexts(int number, int day) {
        bank.at(FactBank.NOW.plus(Duration.ofDays(day)));
        for (int i = 0; i < number; i++) {
            bank.said(
                    1,
                    TODAY,
                    "Asked for a xylophone",
                    FactBank.NOW.plus(Duration.ofDays(day)).minusSeconds(3600));
        }
        assertThat(bank.night(TODAY.plusDays(day))).isEqualTo(number + 3);
    }

    private long statementsOfANightWithOneNewText(int day) {
        bank.at(FactBank.NOW.plus(Duration.ofDays(day)));
        bank.said(
                2,
                TODAY,
                "Asked for a xylophone",
                FactBank.NOW.plus(Duration.ofDays(day)).minusSeconds(3600));
        Statistics statistics = bank.bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(bank.night(TODAY.plusDays(day))).isEqualTo(1 + 3);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void a_text_that_says_something_else_now_takes_its_evidence_along() {
        long text = bank.said(1, TODAY, "had a baby");
        bank.night(TODAY);
        bank.bank.execute(
                "update activity_interaction set content = 'had a bath', recorded_at = timestamp with time zone '"
                        + FactBank.NOW + "' where id = " + text);
        bank.night(TODAY.plusDays(1));

        assertThat(bank.facts(TODAY.plusDays(1))).isEmpty();
        assertThat(bank.rows("select cast(count(*) as varchar) from fact_evidence"))
                .containsExactly("0");
    }

    @Test
    void a_text_that_is_taken_back_takes_its_evidence_along() {
        long text = bank.said(1, TODAY, "had a baby");
        bank.night(TODAY);
        bank.bank.execute("update activity_interaction set content = null, recorded_at = timestamp with time zone '"
                + FactBank.NOW + "' where id = " + text);
        bank.night(TODAY.plusDays(1));

        assertThat(bank.facts(TODAY.plusDays(1))).isEmpty();
        assertThat(bank.rows("select cast(count(*) as varchar) from fact_evidence"))
                .containsExactly("0");
    }

    @Test
    void a_text_of_the_end_of_a_long_month_counts_until_the_end_of_a_short_one() {
        bank.said(1, LocalDate.of(2026, 8, 30), "wants to change banks");
        bank.said(1, LocalDate.of(2026, 8, 31), "I will close my account");
        bank.night(LocalDate.of(2027, 2, 28));

        assertThat(bank.facts(LocalDate.of(2027, 2, 28))).hasSize(1);
    }

    @Test
    void the_customers_of_each_kind_of_fact_are_counted_and_a_kind_that_holds_of_nobody_ends() {
        LocalDate later = LocalDate.of(2028, 11, 20);
        bank.said(1, TODAY, "had a baby");
        bank.said(2, TODAY, "had a baby and wants to change banks");
        bank.said(3, LocalDate.of(2026, 8, 30), "wants to change banks");
        for (LocalDate date : List.of(TODAY, TODAY.plusDays(1), later)) {
            bank.night(date);
            Map<String, Long> counted = bank.facts(date).stream()
                    .collect(Collectors.groupingBy(fact -> fact.split(" ")[1], Collectors.counting()));
            assertThat(bank.rows("select k.code || '=' || n.customers from fact_kind_count n join fact_kind k on k.id ="
                            + " n.kind_id where n.valid_from <= date '" + date + "' and n.valid_to > date '" + date
                            + "'"))
                    .containsExactlyInAnyOrderElementsOf(
                            counted.entrySet().stream().map(Object::toString).toList());
        }
        assertThat(bank.rows("select cast(customers as varchar) from fact_kind_count order by customers"))
                .as("written once, not each night")
                .containsExactly("2", "2");
        assertThat(bank.facts(TODAY)).hasSize(4);
        assertThat(bank.facts(later)).hasSize(2).allMatch(fact -> fact.contains("NEW_CHILD"));
    }

    @Test
    void a_night_that_is_cut_off_anywhere_leaves_what_an_undisturbed_one_leaves() {
        for (int i = 1; i <= 8; i++) {
            bank.said(1 + i % 3, TODAY.minusDays(i), i % 2 == 0 ? "had a baby" : "결혼식을 준비 중");
            bank.complaint(1 + i % 3, TODAY, "我要销户");
        }
        String checkpoint = null;
        for (int cuts = 0; cuts < 30; cuts++) {
            checkpoint = bank.night(TODAY, 1, checkpoint).checkpoint;
        }
        bank.night(TODAY, Integer.MAX_VALUE, checkpoint);
        List<String> facts = bank.facts(TODAY);

        bank.bank.execute("delete from fact_inferred");
        bank.bank.execute("delete from fact_evidence");
        bank.bank.execute("delete from fact_reading");
        bank.night(TODAY);
        assertThat(bank.facts(TODAY)).hasSizeGreaterThan(5).isEqualTo(facts);
    }

    @Test
    void what_was_rejected_does_not_come_back_from_the_same_words_but_from_new_ones() {
        bank.said(1, TODAY, "had a baby");
        bank.night(TODAY);
        judge(new Judgement(Verdict.REJECTED, RejectionReason.OTHER_PERSON, "the neighbour", TODAY));
        assertThat(bank.facts(TODAY)).isEmpty();

        raiseRules();
        bank.night(TODAY.plusDays(1));
        assertThat(bank.facts(TODAY.plusDays(1))).isEmpty();
        bank.said(1, TODAY.plusDays(2), "is pregnant", FactBank.NOW.plusSeconds(60));
        bank.night(TODAY.plusDays(2));
        assertThat(bank.facts(TODAY.plusDays(2))).containsExactly("C1 NEW_CHILD INFERRED 75 1");
    }

    @Test
    void what_was_rejected_does_not_come_back_when_its_kind_was_away_for_a_night() {
        bank.said(1, TODAY, "had a baby");
        bank.said(2, TODAY, "had a baby");
        bank.night(TODAY);
        judge(new Judgement(Verdict.REJECTED, RejectionReason.OTHER_PERSON, null, TODAY));
        retired(true);
        bank.night(TODAY.plusDays(1));
        assertThat(bank.rows("select cast(count(*) as varchar) from fact_evidence"))
                .containsExactly("0");

        retired(false);
        bank.night(TODAY.plusDays(2));
        assertThat(bank.facts(TODAY.plusDays(2))).containsExactly("C2 NEW_CHILD INFERRED 85 1");
        bank.said(1, TODAY.plusDays(3), "is pregnant", FactBank.NOW.plusSeconds(60));
        bank.night(TODAY.plusDays(3));
        assertThat(bank.facts(TODAY.plusDays(3)))
                .containsExactly("C1 NEW_CHILD INFERRED 75 1", "C2 NEW_CHILD INFERRED 85 1");
    }

    @Test
    void a_later_confirmation_does_not_take_back_what_was_rejected_before() {
        bank.said(1, TODAY, "had a baby");
        bank.night(TODAY);
        judge(new Judgement(Verdict.REJECTED, RejectionReason.OTHER_PERSON, null, TODAY));
        judge(new Judgement(Verdict.CONFIRMED, null, null, TODAY));
        String verdicts = "select j.verdict from fact_evidence e join fact_judgement j on j.id = e.judgement_id";
        assertThat(bank.rows(verdicts)).containsExactly("REJECTED");
        retired(true);
        bank.night(TODAY.plusDays(1));
        retired(false);
        bank.night(TODAY.plusDays(2));
        assertThat(bank.rows(verdicts)).containsExactly("REJECTED");
    }

    private void retired(boolean retired) {
        bank.bank.execute("update fact_kind set retired = " + retired + " where id = 1");
        raiseRules();
    }

    @Test
    void what_was_confirmed_is_sure_for_as_long_as_it_holds() {
        bank.said(1, TODAY, "had a baby");
        bank.night(TODAY);
        judge(new Judgement(Verdict.CONFIRMED, null, null, TODAY));
        assertThat(bank.facts(TODAY)).containsExactly("C1 NEW_CHILD CONFIRMED 100 1");
        bank.night(TODAY.plusMonths(35));
        assertThat(bank.facts(TODAY.plusMonths(35))).containsExactly("C1 NEW_CHILD CONFIRMED 100 1");
        bank.night(TODAY.plusMonths(36));
        assertThat(bank.facts(TODAY.plusMonths(36))).isEmpty();
    }

    private void judge(Judgement judgement) {
        bank.inTransaction(() -> {
            new JudgementRepository(bank.database()).judge(1, 1, judgement.saidBy("x", FactBank.now()));
            bank.inference.publishAgain(TODAY, 1);
        });
    }

    private void raiseRules() {
        bank.inTransaction(() -> bank.rules.raise("x", FactBank.now()));
    }
}
