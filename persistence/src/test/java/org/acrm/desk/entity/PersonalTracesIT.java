package org.acrm.desk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acrm.activity.entity.ActivityTraces;
import org.acrm.customer.entity.CustomerTraces;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;
import org.acrm.fact.entity.FactTraces;
import org.acrm.feedback.entity.FeedbackTraces;
import org.acrm.identity.entity.IdentityTraces;
import org.acrm.intake.entity.ErasedKeys;
import org.acrm.modelling.entity.ScoreTraces;
import org.acrm.segment.entity.SegmentTraces;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.ValueTraces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No table that points at a customer is forgotten when a person is exported or erased. */
class PersonalTracesIT {

    private static final List<PersonalTrace> TRACES = Stream.of(
                    new CustomerTraces(),
                    new ActivityTraces(),
                    new FeedbackTraces(),
                    new FactTraces(),
                    new ValueTraces(),
                    new ScoreTraces(),
                    new SegmentTraces(),
                    new IdentityTraces(),
                    new WorkTraces())
            .map(PersonalTraces::traces)
            .flatMap(List::stream)
            .toList();

    /** They point at a customer and say nothing of one, or only between two chunks of a night. */
    private static final Set<String> SILENT = Set.of(
            "customer_erasure",
            "customer_unformed",
            "identity_choice_history",
            "identity_field_choice",
            "identity_golden_field",
            "identity_home_touched",
            "identity_merge_record",
            "quality_badge",
            "quality_failure",
            "modelling_fresh_score",
            "segment_fresh_cluster",
            "value_profit_part",
            "fact_fresh",
            "segment_gone");

    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void everyTableThatPointsAtACustomerIsNamed() {
        Set<String> pointing = new TreeSet<>(
                texts(
                        "select c.table_name from information_schema.columns c join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = 'acrm' and c.column_name in ('customer_id', 'record_id') and c.table_name !~ '_y?[0-9]{4}'"));
        pointing.removeAll(SILENT);
        assertThat(TRACES).extracting(PersonalTrace::table).containsAll(pointing);
    }

    @Test
    void anErasureLeavesNumbersAndDaysAndNothingElseAndCanBeRunAgain() {
        erase();
        erase();
        assertThat(texts("select name || coalesce(latin_name, '') || source_key from customer_customer where id = 1"))
                .containsExactly("ERASEDERASED-1");
        assertThat(texts("select address from customer_contact_point where customer_id = 1"))
                .isEmpty();
        assertThat(texts("select term from customer_term where customer_id = 1"))
                .isEmpty();
        assertThat(texts("select balance_minor || coalesce(account_no, '') from customer_holding where owner_id = 1"))
                .containsExactly("7319000");
        assertThat(texts("select key_hash from intake_erased_key where key_hash = encode(sha256('C1'), 'hex')"))
                .hasSize(1);
        assertThat(texts("select name from customer_customer where id = 2")).containsExactly("김민서");
    }

    @Test
    void anErasureTakesThePersonOutOfTheStandingOrdersOfOthersAndLeavesTheirOtherOrders() {
        bank.execute(
                "insert into customer_standing_order (source, source_key, holding_id, bank_to, account_to, amount_minor,"
                        + " currency, purpose, recorded_at) values ('CORE', 'O1', 2, 'Bank', '62220001', 500, 'CNY', 'Wang', now()),"
                        + " ('CORE', 'O2', 2, 'Bank', '99', 700, 'CNY', 'rent', now())");
        erase();
        assertThat(texts("select concat_ws(' ', source_key, bank_to, account_to, amount_minor, purpose)"
                        + " from customer_standing_order order by source_key"))
                .containsExactly("O1 Bank 500", "O2 Bank 99 700 rent");
    }

    private void erase() {
        bank.run(em -> {
            PersonRows rows = new PersonRows(em);
            List<Long> ids = rows.ids(DeskBank.WANG);
            OffsetDateTime now = OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
            new ErasedKeys().remember(em, "customer_customer", "t.id in (:ids)", ids, now);
            Set<String> words = rows.words(TRACES, ids);
            if (!words.isEmpty()) {
                rows.forgetPayee(words);
            }
            rows.erase(TRACES, ids, LocalDate.of(2026, 11, 22));
        });
    }

    private List<String> texts(String sql) {
        return bank.inTransaction((EntityManager em) -> {
            List<?> found = em.createNativeQuery(sql, String.class).getResultList();
            return found.stream().map(String::valueOf).toList();
        });
    }
}
