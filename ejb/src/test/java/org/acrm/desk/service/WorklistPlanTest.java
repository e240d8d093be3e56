package org.acrm.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.acrm.desk.entity.WorkCandidate;
import org.acrm.desk.entity.WorkItemStanding;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkState;
import org.acrm.shared.entity.Period;
import org.junit.jupiter.api.Test;

class WorklistPlanTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPortfolioGetsItsMostRewardingCandidatesAndNoMoreThanThirty() {
        List<WorkCandidate> many = LongStream.rangeClosed(1, 50)
                .mapToObj(c -> candidate(c, WorkReason.CHURN, c * 100))
                .toList();
        WorklistPlan plan = WorklistPlan.of(FRIDAY, many, List.of());
        assertThat(plan.opened()).hasSize(WorklistPlan.MOST_PER_PORTFOLIO);
        assertThat(plan.opened())
                .extracting(r -> r.candidate().customerId())
                .startsWith(50L)
                .doesNotContain(20L);
    }

    @Test
    void aCustomerStandsOnTheListOnceWithTheBestReason() {
        WorklistPlan plan = WorklistPlan.of(
                FRIDAY,
                List.of(candidate(1, WorkReason.CHURN, 100), candidate(1, WorkReason.MATURING, 900)),
                List.of());
        assertThat(plan.opened()).extracting(r -> r.candidate().reason()).containsExactly(WorkReason.MATURING);
    }

    @Test
    void whatIsDueComesBeforeWhatCanWait() {
        WorkCandidate patient =
                new WorkCandidate(1, 1, WorkReason.CHURN, "o", FRIDAY.plusDays(26), 100, BigDecimal.ONE, "[]");
        WorkCandidate urgent =
                new WorkCandidate(1, 2, WorkReason.CHURN, "o", FRIDAY.plusDays(1), 100, BigDecimal.ONE, "[]");
        WorklistPlan plan = WorklistPlan.of(FRIDAY, List.of(patient, urgent), List.of());
        assertThat(plan.opened().get(0).priority()).isEqualByComparingTo("600");
        assertThat(plan.opened().get(1).priority()).isEqualByComparingTo("100");
    }

    @Test
    void theSameNightTwiceOpensNothingTwice() {
        List<WorkCandidate> candidates = List.of(candidate(1, WorkReason.CHURN, 100));
        WorklistPlan again = WorklistPlan.of(
                FRIDAY, candidates, List.of(item(7, 1, WorkReason.CHURN, WorkState.OPEN, Period.FOREVER, null)));
        assertThat(again.opened()).isEmpty();
        assertThat(again.closed()).isEmpty();
        assertThat(again.reopened()).isEmpty();
    }

    @Test
    void anOccasionThatWasDecidedNeverComesAgain() {
        WorklistPlan plan = WorklistPlan.of(
                FRIDAY,
                List.of(candidate(1, WorkReason.CHURN, 100)),
                List.of(item(7, 1, WorkReason.CHURN, WorkState.DONE, Period.FOREVER, FRIDAY.minusDays(200))));
        assertThat(plan.opened()).isEmpty();
        assertThat(plan.reopened()).isEmpty();
        assertThat(plan.closed()).isEmpty();
    }

    @Test
    void aReasonThatDidNotSuitRestsForNinetyDaysAndNoLonger() {
        WorkCandidate next = candidate(1, WorkReason.CHURN, 100);
        assertThat(WorklistPlan.of(FRIDAY, List.of(next), List.of(dismissed(FRIDAY.minusDays(89))))
                        .opened())
                .isEmpty();
        assertThat(WorklistPlan.of(FRIDAY, List.of(next), List.of(dismissed(FRIDAY.minusDays(90))))
                        .opened())
                .hasSize(1);
    }

    @Test
    void anItemWhoseReasonNoLongerHoldsCloses() {
        WorklistPlan plan = WorklistPlan.of(
                FRIDAY,
                List.of(),
                List.of(
                        item(7, 1, WorkReason.CHURN, WorkState.OPEN, Period.FOREVER, null),
                        item(8, 2, WorkReason.CHURN, WorkState.POSTPONED, Period.FOREVER, FRIDAY)));
        assertThat(plan.closed()).containsExactly(7L, 8L);
    }

    @Test
    void aPostponedItemWaitsForItsDayAndTakesNoPlace() {
        List<WorkCandidate> many = new ArrayList<>();
        LongStream.rangeClosed(1, 31).forEach(c -> many.add(candidate(c, WorkReason.CHURN, 1000 - c)));
        WorklistPlan plan = WorklistPlan.of(
                FRIDAY, many, List.of(item(7, 1, WorkReason.CHURN, WorkState.POSTPONED, Period.FOREVER, FRIDAY)));
        assertThat(plan.opened()).hasSize(WorklistPlan.MOST_PER_PORTFOLIO);
        assertThat(plan.closed()).isEmpty();
    }

    @Test
    void anItemThatIsAheadAgainComesBackAndFollowsItsCustomerToAnotherPortfolio() {
        WorkItemStanding closed = new WorkItemStanding(
                7, 2, 1, WorkReason.CHURN, "o", WorkState.OPEN, FRIDAY.minusDays(9), FRIDAY.minusDays(3), null);
        WorklistPlan plan = WorklistPlan.of(FRIDAY, List.of(candidate(1, WorkReason.CHURN, 100)), List.of(closed));
        assertThat(plan.reopened()).containsExactly(Map.entry(7L, FRIDAY.plusDays(5)));
        assertThat(plan.moved()).containsEntry(7L, 1L);
    }

    @Test
    void anItemThatStandsKeepsItsLastDayAndBecomesUrgent() {
        List<WorkCandidate> two = List.of(candidate(1, WorkReason.CHURN, 100), candidate(2, WorkReason.CHURN, 100));
        WorkItemStanding standing = item(7, 2, WorkReason.CHURN, WorkState.OPEN, Period.FOREVER, null);
        List<WorkCandidate> more = new ArrayList<>(two);
        LongStream.rangeClosed(3, 31).forEach(c -> more.add(candidate(c, WorkReason.CHURN, 110)));
        WorklistPlan plan = WorklistPlan.of(FRIDAY, more, List.of(standing));
        assertThat(plan.closed()).isEmpty();
        assertThat(plan.opened()).extracting(r -> r.candidate().customerId()).doesNotContain(1L);
    }

    @Test
    void ofTwoLinesThatAMergeBroughtTogetherTheDecisionCountsAndTheOpenOneCloses() {
        WorkItemStanding open = item(7, 1, WorkReason.CHURN, WorkState.OPEN, Period.FOREVER, null);
        WorkItemStanding done = item(8, 1, WorkReason.CHURN, WorkState.DONE, Period.FOREVER, FRIDAY.minusDays(200));
        for (List<WorkItemStanding> both : List.of(List.of(open, done), List.of(done, open))) {
            WorklistPlan plan = WorklistPlan.of(FRIDAY, List.of(candidate(1, WorkReason.CHURN, 100)), both);
            assertThat(plan.opened()).isEmpty();
            assertThat(plan.closed()).containsExactly(7L);
        }
    }

    @Test
    void ofTwoOpenLinesOfOneOccasionOneGoesOn() {
        WorkItemStanding first = item(7, 1, WorkReason.CHURN, WorkState.OPEN, Period.FOREVER, null);
        WorkItemStanding second = item(8, 1, WorkReason.CHURN, WorkState.OPEN, Period.FOREVER, null);
        WorklistPlan plan =
                WorklistPlan.of(FRIDAY, List.of(candidate(1, WorkReason.CHURN, 100)), List.of(second, first));
        assertThat(plan.opened()).isEmpty();
        assertThat(plan.closed()).containsExactly(8L);
    }

    private static WorkItemStanding dismissed(LocalDate on) {
        return new WorkItemStanding(
                7, 1, 1, WorkReason.CHURN, "earlier", WorkState.NOT_SUITABLE, FRIDAY, Period.FOREVER, on);
    }

    private static WorkItemStanding item(
            long id, long customer, WorkReason reason, WorkState state, LocalDate to, LocalDate decided) {
        return new WorkItemStanding(id, 1, customer, reason, "o", state, FRIDAY.plusDays(1), to, decided);
    }

    private static WorkCandidate candidate(long customer, WorkReason reason, long value) {
        return new WorkCandidate(1, customer, reason, "o", FRIDAY.plusDays(5), value, new BigDecimal("0.5"), "[]");
    }
}
