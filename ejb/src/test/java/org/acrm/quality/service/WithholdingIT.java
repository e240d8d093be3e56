package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.desk.entity.CustomerFilter;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.desk.entity.CustomerHeadQueries;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.desk.entity.CustomerListQueries;
import org.acrm.desk.entity.DeskBank;
import org.acrm.desk.entity.WorkCandidate;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.entity.WorklistCandidateQueries;
import org.acrm.desk.entity.WorklistQueries;
import org.acrm.modelling.entity.ScoreInfo;
import org.acrm.shared.entity.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was estimated from a customer's data is said nowhere while they are below the floor. */
class WithholdingIT {

    /** Scored 0.34, MEDIUM, and silent for long. */
    private static final long SCORED = 1;

    private static final PageRequest FIRST = new PageRequest(0, 20);

    private final QualityBank bank = new QualityBank();

    @BeforeEach
    void check() {
        bank.bank.execute(
                "insert into desk_work_item (portfolio_id, customer_id, record_id, reason, occasion, due_on, value_minor, probability,"
                        + " priority, arguments, state, valid_from, valid_to, version) select c.portfolio_id, 1, 1, 'CHURN', '2026-Q4', date '2026-11-30',"
                        + " 100000, 0.34, 1, '[]', 'OPEN', date '2026-11-21', date '9999-12-31', 0 from customer_customer c where c.id = 1");
        bank.check.begin(QualityBank.DATE);
        bank.check.subjects().forEach(subject -> bank.check.check(subject, QualityBank.DATE, rows -> {}));
        bank.check.finish(QualityBank.DATE, 0);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void theCheckWritesTheBadgeOfWhomItFindsSomethingOf() {
        assertThat(bank.number("select count(*) from quality_badge"))
                .isEqualTo(bank.number("select count(distinct customer_id) from quality_failure"));
        assertThat(bank.number("select count(*) from quality_badge b where b.percent <> 100 - ceil(100.0 * (select"
                        + " sum(case r.severity when 'WARNING' then 1 when 'ERROR' then 3 else 10 end) from quality_rule r"
                        + " where exists (select 1 from quality_failure f where f.rule_id = r.id and f.customer_id ="
                        + " b.customer_id)) / (select sum(case r.severity when 'WARNING' then 1 when 'ERROR' then 3 else 10 end)"
                        + " from quality_rule r))"))
                .isZero();
    }

    @Test
    void aboveTheFloorScoresAreShown() {
        floor(0);
        assertThat(head().risk().withheld()).isFalse();
        assertThat(head().risk().probability()).isNotNull();
        assertThat(line(null).probability()).isNotNull();
        assertThat(item().probability()).isNotNull();
        assertThat(bank.number("select count(*) from "
                        + new ScoreInfo().from().replace(":customer", "1").replace(":shown", "date '2026-11-21'")))
                .isEqualTo(1);
    }

    @Test
    void belowTheFloorThePageTheListsAndTheWorklistShowNoScore() {
        String risk = line(null).risk();
        bank.bank.execute("insert into quality_badge (customer_id, percent) values (" + SCORED
                + ", 50) on conflict (customer_id) do update set percent = 50");

        assertThat(head().risk().withheld()).isTrue();
        assertThat(head().risk().probability()).isNull();
        assertThat(head().risk().reasons()).isNull();
        assertThat(line(null).withheld()).isTrue();
        assertThat(line(null).probability()).isNull();
        assertThat(line(null).risk()).isNull();
        // who asks for all in danger is not told by the list either
        assertThat(line(risk)).isNull();
        assertThat(bank.number("select count(*) from "
                        + new ScoreInfo().from().replace(":customer", "1").replace(":shown", "date '2026-11-21'")))
                .isZero();
        assertThat(item().withheld()).isTrue();
        assertThat(item().probability()).isNull();
    }

    /** The badge of a past day is not kept, and who looks back one day must not be told what is withheld. */
    @Test
    void aPageOfAPastDayWithholdsWithTheSameMark() {
        WorkingDay past = new WorkingDay(DeskBank.SATURDAY, "CNY", InfoMoment.NOW.minusSeconds(1));
        assertThat(past.past()).isTrue();
        assertThat(head(past).risk().probability()).isNotNull();
        bank.bank.execute("insert into quality_badge (customer_id, percent) values (" + SCORED
                + ", 50) on conflict (customer_id) do update set percent = 50");

        assertThat(head(past).risk()).isEqualTo(head().risk());
        assertThat(head(past).risk().withheld()).isTrue();
        assertThat(head(past).risk().probability()).isNull();
    }

    @Test
    void nobodyIsProposedBecauseOfAScoreThatIsWithheld() {
        assertThat(churn()).singleElement().satisfies(c -> assertThat(c.probability())
                .isEqualByComparingTo("0.34"));
        bank.bank.execute("insert into quality_badge (customer_id, percent) values (" + SCORED
                + ", 50) on conflict (customer_id) do update set percent = 50");

        // silence beyond the own rhythm is seen, not estimated: the assumption of the bank stands where no model has
        // scored
        assertThat(churn()).singleElement().satisfies(c -> assertThat(c.probability())
                .isEqualByComparingTo("0.5"));
    }

    private void floor(int percent) {
        bank.bank.execute("insert into quality_floor (percent_floor, note, set_by, set_at) values (" + percent
                + ", 'test', 'test', now())");
    }

    private CustomerHead head() {
        return head(DeskBank.DAY);
    }

    private CustomerHead head(WorkingDay day) {
        return bank.bank
                .inTransaction(em -> new CustomerHeadQueries(em).find(SCORED, day, DataScope.ALL))
                .orElseThrow();
    }

    private CustomerLine line(String risk) {
        CustomerFilter filter = new CustomerFilter(List.of(), null, null, risk);
        return bank
                .bank
                .inTransaction(em -> new CustomerListQueries(em).page(DeskBank.DAY, DataScope.ALL, filter, FIRST))
                .rows()
                .stream()
                .filter(row -> row.id() == SCORED)
                .findFirst()
                .orElse(null);
    }

    private WorkItemLine item() {
        return bank
                .bank
                .inTransaction(
                        em -> new WorklistQueries(em).lines(DeskBank.DAY, DataScope.ALL, WorkReason.CHURN, FIRST))
                .stream()
                .filter(row -> row.customerId() == SCORED)
                .findFirst()
                .orElseThrow();
    }

    private List<WorkCandidate> churn() {
        return bank
                .bank
                .inTransaction(
                        em -> new WorklistCandidateQueries(em).of(DeskBank.DAY.shown(), "CNY", 0, Long.MAX_VALUE))
                .stream()
                .filter(c -> c.reason() == WorkReason.CHURN && c.customerId() == SCORED)
                .toList();
    }
}
