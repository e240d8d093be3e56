package org.acrm.fact.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.desk.entity.DeskBank;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages show of facts, and with how many statements. */
class FactPagesIT {

    private static final PageRequest FIRST = PageRequest.first(25);
    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        bank.execute(
                "insert into product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                        + " values (3, 'SAV', 1, 'SAVINGS', 'USD', 80, 0), (4, 'SAW', 1, 'SAVINGS', 'CNY', 80, 0)");
        bank.execute("insert into product_label (product_id, language, label) values (4, 'zh', '储蓄账户')");
        fact(1, "NEW_CHILD", 80);
        fact(1, "WINDFALL", 60);
        fact(2, "WINDFALL", 60);
        fact(1, "LEAVING", 40);
        bank.execute("insert into fact_judgement (id, kind_id, customer_id, record_id, verdict, reason, note, said_by,"
                + " said_on, said_at) select 1, id, 1, 1, 'REJECTED', 'OUTDATED', 'long ago',"
                + " '12345678-0000', date '2026-11-21', now() from fact_kind where code = 'LEAVING'");
        bank.execute("update fact_evidence set judgement_id = 1 where kind_id = (select id from fact_kind where code ="
                + " 'LEAVING')");
        bank.run(em -> new FactKindCounts(em).publish(DeskBank.SATURDAY));
    }

    private static void fact(long customer, String kind, int strength) {
        bank.execute("insert into fact_evidence (source, text_id, kind_id, customer_id, record_id, said_on, phrase,"
                + " strength, passage, mark_from, mark_to, text_recorded_at, rules_version) select 'INTERACTION', 1, id, "
                + customer + ", 1, date '2026-11-03', '孩子', " + strength
                + ", '客户的孩子刚出生', 3, 5, now(), 1 from fact_kind where code = '" + kind
                + "' and not exists (select 1 from fact_evidence e where e.kind_id = fact_kind.id)");
        bank.execute(
                "insert into fact_inferred (customer_id, kind_id, valid_from, valid_to, state, confidence, first_on,"
                        + " last_on, texts) select " + customer
                        + ", id, date '2026-11-20', date '9999-12-31', 'INFERRED', "
                        + strength + ", date '2026-11-03', date '2026-11-03', 1 from fact_kind where code = '" + kind
                        + "'");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void facts_come_in_one_statement_the_surest_first_with_a_product_that_is_not_held_yet() {
        List<FactLine> facts = counting(1, em -> new FactQueries(em).facts(DeskBank.WANG, DeskBank.SATURDAY, "zh"));

        assertThat(facts).extracting(FactLine::code).containsExactly("NEW_CHILD", "WINDFALL", "LEAVING");
        assertThat(facts.get(0).label()).isEqualTo("有了孩子");
        assertThat(facts.get(0).suggested())
                .as("in the currency that the customer has")
                .isEqualTo("储蓄账户");
        assertThat(facts.get(1).suggested()).isEqualTo("定期存款");
        assertThat(facts.get(2).suggested()).isNull();
    }

    @Test
    void who_holds_a_product_of_the_kind_is_offered_none() {
        FactLine fact = counting(1, em -> new FactQueries(em).facts(DeskBank.KIM, DeskBank.SATURDAY, "en"))
                .get(0);

        assertThat(fact.held()).isEqualTo("Time deposit");
        assertThat(fact.suggested()).isNull();
    }

    @Test
    void a_fact_is_seen_from_the_day_on_which_it_held() {
        assertThat(FactPagesIT.<List<FactLine>>run(
                        em -> new FactQueries(em).facts(DeskBank.WANG, DeskBank.SATURDAY.minusDays(2), "en")))
                .isEmpty();
    }

    @Test
    void evidence_shows_the_phrase_in_its_passage_and_whether_somebody_rejected_it() {
        List<EvidenceLine> evidence =
                counting(1, em -> new FactQueries(em).evidence(DeskBank.WANG, DeskBank.SATURDAY, InfoMoment.NOW));

        assertThat(evidence).hasSize(3).allSatisfy(one -> {
            assertThat(one.before()).isEqualTo("客户的");
            assertThat(one.marked()).isEqualTo("孩子");
            assertThat(one.after()).isEqualTo("刚出生");
            assertThat(one.textKey()).isEqualTo("I1");
            assertThat(one.withoutWords().passage()).isNull();
        });
        assertThat(evidence).filteredOn(EvidenceLine::rejected).hasSize(1);
    }

    @Test
    void judgements_come_with_their_reason() {
        List<JudgementLine> judgements =
                counting(1, em -> new FactQueries(em).judgements(DeskBank.WANG, InfoMoment.NOW, "ko"));
        assertThat(judgements).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("이탈 의향");
            assertThat(one.reason()).isEqualTo(RejectionReason.OUTDATED);
        });
    }

    @Test
    void a_kind_that_was_retired_is_not_shown_any_more_before_the_night_has_run() {
        bank.execute("update fact_kind set retired = true where code in ('NEW_CHILD', 'LEAVING')");
        try {
            assertThat(FactPagesIT.<List<FactLine>>run(
                            em -> new FactQueries(em).facts(DeskBank.WANG, DeskBank.SATURDAY, "en")))
                    .extracting(FactLine::code)
                    .containsExactly("WINDFALL");
            assertThat(FactPagesIT.<List<EvidenceLine>>run(
                            em -> new FactQueries(em).evidence(DeskBank.WANG, DeskBank.SATURDAY, InfoMoment.NOW)))
                    .hasSize(1);
            assertThat(FactPagesIT.<List<JudgementLine>>run(
                            em -> new FactQueries(em).judgements(DeskBank.WANG, InfoMoment.NOW, "en")))
                    .isEmpty();
        } finally {
            bank.execute("update fact_kind set retired = false");
        }
    }

    @Test
    void two_who_add_a_kind_at_once_wait_for_each_other() {
        assertThatThrownBy(() -> bank.inTransaction(one -> {
                    new FactRuleRepository(one).newKind();
                    return bank.inTransaction(other -> {
                        other.createNativeQuery("set local lock_timeout = '200ms'")
                                .executeUpdate();
                        return new FactRuleRepository(other).newKind();
                    });
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void the_lists_of_those_who_keep_the_rules_are_two_statements_each_whatever_their_length() {
        Page<FactKindLine> kinds =
                counting(2, em -> new FactRuleQueries(em).kinds(DeskBank.SATURDAY, "en", PageRequest.first(5)));
        assertThat(kinds.total()).isEqualTo(11);
        assertThat(kinds.rows()).hasSize(5);
        assertThat(kinds.rows().get(0).product()).isEqualTo(ProductKind.SAVINGS);
        assertThat(kinds.rows().get(0).customers()).isEqualTo(1);
        long child = kinds.rows().get(0).id();
        Page<PhraseLine> korean = counting(2, em -> new FactRuleQueries(em).phrases(child, "ko", FIRST));
        assertThat(korean.rows()).hasSizeGreaterThan(10).allMatch(row -> row.language()
                .equals("ko"));
        assertThat(counting(2, em -> new FactRuleQueries(em).phrases(null, null, FIRST))
                        .rows())
                .isNotEmpty()
                .allMatch(row -> row.role() == PhraseRole.DENIES || row.role() == PhraseRole.OTHERS);
    }

    @Test
    void evidence_of_the_whole_bank_is_read_by_key_so_that_none_is_lost_when_one_that_was_read_goes() {
        bank.execute(
                "insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength, passage,"
                        + " mark_from, mark_to, text_recorded_at, rules_version) select 'COMPLAINT', 9000 + n, 1, 2, date"
                        + " '2026-11-01', 'newborn', 50, 'x', 0, 1, now(), 1 from generate_series(1, 4) n");
        try {
            List<FoundText> all = counting(1, em -> new FactRuleQueries(em).found(0, 500));
            assertThat(all)
                    .hasSize(7)
                    .filteredOn(one -> one.source() == TextSource.INTERACTION)
                    .hasSize(3)
                    .extracting(FoundText::textKey)
                    .containsOnly("I1");
            List<FoundText> first = counting(1, em -> new FactRuleQueries(em).found(0, 5));
            assertThat(first).isEqualTo(all.subList(0, 5));
            bank.execute("delete from fact_evidence where text_id = 9001");
            List<FoundText> rest =
                    counting(1, em -> new FactRuleQueries(em).found(first.get(4).id(), 5));
            assertThat(rest).isEqualTo(all.subList(5, 7));
        } finally {
            bank.execute("delete from fact_evidence where text_id > 9000");
        }
    }

    @Test
    void texts_of_a_phrase_are_counted_up_to_a_thousand() {
        bank.execute(
                "insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength, passage,"
                        + " mark_from, mark_to, text_recorded_at, rules_version) select 'COMPLAINT', 9000 + n, 1, 2, date"
                        + " '2026-11-01', case when n <= 1200 then 'newborn' else 'had a baby' end, 50, 'x', 0, 1, now(),"
                        + " 1 from generate_series(1, 1207) n");
        try {
            List<PhraseLine> phrases = FactPagesIT.<Page<PhraseLine>>run(
                            em -> new FactRuleQueries(em).phrases(1L, "en", PageRequest.first(200)))
                    .rows();
            assertThat(phrases)
                    .filteredOn(row -> row.texts() > 0)
                    .extracting(row -> row.words() + " " + row.counted() + " " + row.many())
                    .containsExactlyInAnyOrder("newborn 1000 true", "had a baby 7 false");
        } finally {
            bank.execute("delete from fact_evidence where text_id > 9000");
        }
    }

    @Test
    void a_phrase_that_is_in_force_is_not_written_twice() {
        PhraseDraft same = new PhraseDraft(1L, "en", "newborn", PhraseRole.SAYS, 10, null, null);
        assertThatThrownBy(() -> bank.inTransaction(em -> new FactRuleRepository(em)
                        .save(new FactPhrase(same, 2, "x", OffsetDateTime.now(ZoneOffset.UTC)))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.fact.twice");
    }

    private static <T> T counting(long statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = run(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }

    private static <T> T run(Function<EntityManager, T> work) {
        return bank.inTransaction(work);
    }
}
