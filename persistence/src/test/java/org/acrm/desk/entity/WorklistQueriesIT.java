package org.acrm.desk.entity;

import static org.acrm.desk.entity.DeskBank.DAY;
import static org.acrm.desk.entity.DeskBank.HART;
import static org.acrm.desk.entity.DeskBank.KIM;
import static org.acrm.desk.entity.DeskBank.OF_LIN;
import static org.acrm.desk.entity.DeskBank.PROSPECT;
import static org.acrm.desk.entity.DeskBank.SATURDAY;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.acrm.desk.entity.DeskBank.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorklistQueriesIT {

    private static final PageRequest FIRST = PageRequest.first(25);
    private static final OffsetDateTime MORNING = OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void eachReasonFindsItsCustomers() {
        List<WorkCandidate> found = candidates();
        assertThat(found)
                .extracting(c -> c.customerId() + " " + c.reason() + " " + c.occasion())
                .containsExactlyInAnyOrder(
                        WANG + " CHURN 2026-Q4",
                        KIM + " MATURING H2:2026-12-01",
                        HART + " INFLOW 2026-11-20",
                        ZHAO + " COMPLAINT C1",
                        PROSPECT + " FIRST_CALL FIRST");
    }

    @Test
    void whatIsAtStakeIsAYearsMarginInTheBaseCurrency() {
        assertThat(candidates())
                .filteredOn(c -> c.reason() == WorkReason.MATURING)
                .extracting(WorkCandidate::valueMinor)
                .containsExactly(84_000L);
        assertThat(candidates())
                .filteredOn(c -> c.reason() == WorkReason.CHURN)
                .extracting(WorkCandidate::arguments)
                .containsExactly("[{\"days\":\"2026-09-21\"},29]");
    }

    @Test
    void openItemsAreListedByRewardWithinTheScope() {
        openAll();
        assertThat(lines(OF_LIN))
                .extracting(WorkItemLine::customerId)
                .hasSize(4)
                .contains(WANG, KIM, HART, PROSPECT);
        assertThat(lines(DataScope.ALL)).hasSize(5);
        assertThat(this.<List<WorklistCount>>run(em -> new WorklistQueries(em).counts(DAY, OF_LIN)))
                .extracting(WorklistCount::reason)
                .containsExactly(WorkReason.CHURN, WorkReason.FIRST_CALL, WorkReason.INFLOW, WorkReason.MATURING);
    }

    @Test
    void aDecisionTakesTheItemOffTheListAndUndoBringsItBack() {
        openAll();
        long item = lines(OF_LIN).get(0).id();
        decide(item, w -> w.contacted("p", MORNING));
        assertThat(lines(OF_LIN)).hasSize(3);
        assertThat(this.<List<WorkItemLine>>run(
                        em -> new WorklistQueries(em).decidedSince(DAY, OF_LIN, MORNING.minusHours(1), "p")))
                .hasSize(1);
        decide(item, w -> w.undo("p", MORNING.plusHours(2)));
        assertThat(lines(OF_LIN)).hasSize(4);
    }

    @Test
    void aPostponedItemComesBackOnItsDay() {
        openAll();
        long item = lines(OF_LIN).get(0).id();
        LocalDate workday = DAY.workday();
        decide(item, w -> w.postpone(workday.plusDays(2), workday, "p", MORNING));
        assertThat(lines(OF_LIN)).hasSize(3);
        WorkingDay later = new WorkingDay(SATURDAY.plusDays(2), "CNY");
        assertThat(this.<List<WorkItemLine>>run(em -> new WorklistQueries(em).lines(later, OF_LIN, null, FIRST)))
                .hasSize(4);
    }

    @Test
    void aPostponedItemIsNotLateOnTheDayOnWhichItComesBack() {
        openAll();
        long item = lines(OF_LIN).get(0).id();
        LocalDate day = DAY.workday().plusDays(40);
        decide(item, w -> w.postpone(day, DAY.workday(), "p", MORNING));
        WorkingDay later = new WorkingDay(day.minusDays(1), "CNY");
        assertThat(this.<List<WorkItemLine>>run(em -> new WorklistQueries(em).lines(later, OF_LIN, null, FIRST)))
                .filteredOn(line -> line.id() == item)
                .extracting(WorkItemLine::dueOn)
                .containsExactly(day);
    }

    @Test
    void aProspectWhomTheBankHasKnownForYearsIsNotLateOnTheFirstMorning() {
        bank.execute("update customer_customer set customer_since = date '2020-01-01' where kind = 'PROSPECT'");
        bank.execute("update feedback_complaint set opened_on = date '2026-01-15'");
        assertThat(candidates())
                .filteredOn(c -> c.reason() == WorkReason.FIRST_CALL)
                .extracting(WorkCandidate::dueOn)
                .containsExactly(LocalDate.of(2026, 11, 27));
        assertThat(candidates()).allMatch(c -> !c.dueOn().isBefore(DAY.workday()));
    }

    @Test
    void theRulesOfADecisionHold() {
        openAll();
        long item = lines(OF_LIN).get(0).id();
        assertThatThrownBy(() -> decide(item, w -> w.postpone(DAY.workday(), DAY.workday(), "p", MORNING)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> decide(item, w -> w.dismiss(Dismissal.OTHER, " ", "p", MORNING)))
                .isInstanceOf(BusinessException.class);
        decide(item, w -> w.dismiss(Dismissal.NO_INTEREST, null, "p", MORNING));
        assertThatThrownBy(() -> decide(item, w -> w.contacted("p", MORNING))).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> decide(item, w -> w.undo("p", MORNING.plusDays(1))))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void anItemOfSomebodyElseCannotBeDecided() {
        openAll();
        long complaint = run(em -> new WorklistQueries(em).lines(DAY, DataScope.ALL, WorkReason.COMPLAINT, FIRST))
                .get(0)
                .id();
        assertThatThrownBy(() -> decide(complaint, w -> w.contacted("p", MORNING)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void anItemThatTheNightClosedIsSeenNoMoreAndMayComeBack() {
        openAll();
        List<Long> ids = run(em -> rows(em).standing(1, 3)).stream()
                .map(WorkItemStanding::id)
                .toList();
        assertThat(ids).hasSize(5);
        WorkingDay sunday = new WorkingDay(SATURDAY.plusDays(1), "CNY");
        bank.run(em -> rows(em).close(ids, sunday.shown()));
        assertThat(lines(OF_LIN)).hasSize(4);
        assertThat(this.<List<WorkItemLine>>run(em -> new WorklistQueries(em).lines(sunday, OF_LIN, null, FIRST)))
                .isEmpty();
        bank.run(em -> ids.forEach(id -> rows(em).reopen(id, sunday.workday(), sunday.shown())));
        assertThat(this.<List<WorkItemLine>>run(em -> new WorklistQueries(em).lines(sunday, OF_LIN, null, FIRST)))
                .hasSize(4);
        bank.run(em -> rows(em).move(ids.get(0), 2));
    }

    private List<WorkCandidate> candidates() {
        return run(em -> new WorklistCandidateQueries(em).of(SATURDAY, "CNY", 1, 3));
    }

    private void openAll() {
        bank.run(em -> rows(em).open(
                        new WorklistCandidateQueries(em)
                                .of(SATURDAY, "CNY", 1, 3).stream()
                                        .map(c -> new WorklistRows.Ranked(c, BigDecimal.ONE))
                                        .toList(),
                        SATURDAY));
    }

    private static WorklistRows rows(EntityManager em) {
        return new WorklistRows(em, Clock.fixed(MORNING.toInstant(), ZoneOffset.UTC));
    }

    private List<WorkItemLine> lines(DataScope scope) {
        return run(em -> new WorklistQueries(em).lines(DAY, scope, null, FIRST));
    }

    private void decide(long item, Consumer<WorkItem> decision) {
        bank.run(em -> decision.accept(new WorkItemRepository(em).get(item, OF_LIN)));
    }

    private <T> T run(Function<EntityManager, T> work) {
        return bank.inTransaction(work);
    }
}
