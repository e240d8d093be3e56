package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private static final Author HE = author("he");
    private static final Author LAURA = author("laura");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final MatrixBorders BORDERS = new MatrixBorders(50_00, 150_00, 100, 300);

    private final Segmentation segmentation =
            Segmentation.begin("CLU_1", new Plan("Card customers", null, "RETAIL", 6), HE);

    @Test
    void is_published_when_a_second_person_approves_what_meets_the_four_principles() {
        complete();
        segmentation.submit(HE);
        refused(() -> segmentation.approve(HE), "error.segmentation.maker");
        segmentation.approve(LAURA);

        assertThat(segmentation.state()).isEqualTo(SegmentState.PUBLISHED);
        assertThat(segmentation.decisions())
                .extracting(Decision::kind)
                .startsWith(DecisionKind.BEGUN)
                .contains(DecisionKind.ANALYSED, DecisionKind.DESCRIBED, DecisionKind.STRATEGY_SET)
                .endsWith(DecisionKind.SUBMITTED, DecisionKind.APPROVED);
    }

    @Test
    void whoever_decided_anything_cannot_approve_and_the_checker_who_sent_it_back_can() {
        complete();
        segmentation.move(1, Level.LOW, Level.LOW, "Dormant since the merger", author("chen"));
        segmentation.submit(HE);
        segmentation.sendBack("Which product?", LAURA);
        segmentation.submit(HE);

        refused(() -> segmentation.approve(author("chen")), "error.segmentation.maker");
        segmentation.approve(LAURA);
        assertThat(segmentation.state()).isEqualTo(SegmentState.PUBLISHED);
    }

    @Test
    void is_not_submitted_before_each_principle_is_answered_and_borne_out() {
        complete();
        segmentation.describe(2, "Sleepers", null, HE);
        assertThat(open()).containsExactly(Principle.INSIGHT);
        segmentation.describe(2, "Sleepers", "Little use", HE);
        segmentation.treat(2, treatment("Wake up", null), List.of(2), HE);
        assertThat(open()).containsExactly(Principle.MEASURABLE);
        segmentation.treat(2, treatment("Wake up", BigDecimal.TEN), List.of(), HE);
        assertThat(open()).containsExactly(Principle.DIFFERENCE);
        segmentation.treat(1, treatment("Keep", BigDecimal.ONE), List.of(1, 2), HE);
        assertThat(open()).as("one strategy for all makes no difference").containsExactly(Principle.DIFFERENCE);
        segmentation.treat(2, treatment("Wake up", BigDecimal.TEN), List.of(2), HE);
        segmentation.answer(Principle.IDENTIFIABLE, " ", HE);
        assertThat(open()).containsExactly(Principle.IDENTIFIABLE);
        refused(() -> segmentation.submit(HE), "error.segmentation.gate");
    }

    @Test
    void an_unstable_clustering_does_not_identify_anybody() {
        segmentation.analyse(HE);
        Findings shaky = FindingsTest.example();
        segmentation.found(
                DAY,
                new Findings(500, 0.4, 0.3, shaky.choices(), shaky.variables(), shaky.groups()),
                List.of(new ClusterSize(1, 10, 0, 0, 0)),
                BORDERS,
                HE);
        segmentation.answer(Principle.IDENTIFIABLE, "By features", HE);

        assertThat(open()).contains(Principle.IDENTIFIABLE);
    }

    @Test
    void the_borders_place_clusters_except_those_that_were_moved_for_a_reason() {
        complete();
        assertThat(place(1)).containsExactly(Level.HIGH, Level.HIGH);
        assertThat(place(2)).containsExactly(Level.LOW, Level.MEDIUM);
        refused(() -> segmentation.move(2, Level.HIGH, Level.HIGH, " ", HE), "error.segmentation.reason");
        segmentation.move(2, Level.MEDIUM, Level.LOW, "New brand", HE);
        segmentation.border(new MatrixBorders(0, 1_000_00, 0, 9_000), HE);

        assertThat(place(1)).containsExactly(Level.MEDIUM, Level.MEDIUM);
        assertThat(place(2)).containsExactly(Level.MEDIUM, Level.LOW);
        refused(() -> new MatrixBorders(5, 4, 0, 0), "error.segmentation.borders");
    }

    @Test
    void nothing_changes_after_the_submission() {
        complete();
        segmentation.submit(HE);
        refused(() -> segmentation.describe(1, "x", "y", HE), "error.segmentation.state");
        refused(() -> segmentation.analyse(HE), "error.segmentation.state");
        refused(() -> segmentation.next(HE), "error.segmentation.state");
    }

    @Test
    void the_next_version_takes_over_plan_answers_and_strategies_but_no_clusters() {
        complete();
        segmentation.submit(HE);
        segmentation.approve(LAURA);
        Segmentation next = segmentation.next(LAURA);

        assertThat(next.ordinal()).isEqualTo(2);
        assertThat(next.plan()).isEqualTo(segmentation.plan());
        assertThat(next.cards()).hasSize(2);
        assertThat(next.answers().principles()).hasSize(4);
        assertThat(next.clusters()).isEmpty();
        assertThat(next.workOf("he")).isFalse();
    }

    @Test
    void findings_that_nobody_waits_for_any_more_are_dropped() {
        segmentation.found(DAY, FindingsTest.example(), List.of(new ClusterSize(1, 1, 1, 1, 1)), BORDERS, HE);
        assertThat(segmentation.clusters()).isEmpty();
        segmentation.analyse(HE);
        refused(() -> segmentation.analyse(HE), "error.segmentation.running");
        segmentation.failed("error.segmentation.few", HE);
        segmentation.analyse(HE);
        assertThat(segmentation.analysis().running()).isTrue();
    }

    @Test
    void is_not_submitted_while_an_analysis_is_under_way() {
        complete();
        segmentation.analyse(HE);

        refused(() -> segmentation.submit(HE), "error.segmentation.running");
    }

    @Test
    void what_was_found_is_given_up_when_it_is_to_be_for_other_people_or_found_otherwise() {
        complete();
        segmentation.plan(new Plan("Cards", "A better name", "RETAIL", 6), HE);
        assertThat(segmentation.gate().passed()).as("a name is no other people").isTrue();

        segmentation.plan(new Plan("Cards", null, "CORPORATE", 6), HE);
        assertNothingFound();
        complete();
        segmentation.plan(new Plan("Cards", null, "CORPORATE", 12), HE);
        assertNothingFound();
        complete();
        AnalysisSetup was = segmentation.setup();
        segmentation.setUp(new AnalysisSetup(was.variables(), was.method(), 2, was.seed()), HE);
        assertNothingFound();
        refused(() -> segmentation.submit(HE), "error.segmentation.gate");
    }

    private void assertNothingFound() {
        assertThat(segmentation.clusters()).isEmpty();
        assertThat(segmentation.findings()).isEmpty();
        assertThat(segmentation.analysis().state()).isEqualTo(AnalysisState.NONE);
        assertThat(segmentation.analysis().day()).isNull();
    }

    @Test
    void neither_the_plan_nor_the_setup_changes_while_an_analysis_is_under_way() {
        segmentation.analyse(HE);

        refused(() -> segmentation.plan(new Plan("Cards", null, "CORPORATE", 6), HE), "error.segmentation.running");
        refused(() -> segmentation.setUp(segmentation.setup(), HE), "error.segmentation.running");
    }

    @Test
    void a_setup_needs_two_variables_and_two_to_twelve_clusters() {
        List<ClusterVariable> two = List.of(ClusterVariable.AGE, ClusterVariable.ASSETS);
        refused(
                () -> new AnalysisSetup(List.of(ClusterVariable.AGE), ClusterMethod.K_MEANS, 3, 1),
                "error.segmentation.variables");
        refused(() -> new AnalysisSetup(two, ClusterMethod.K_MEANS, 13, 1), "error.segmentation.count");
        assertThat(new AnalysisSetup(two, ClusterMethod.MIXTURE, null, 1).variables())
                .isEqualTo(two);
    }

    private void complete() {
        segmentation.analyse(HE);
        segmentation.found(
                DAY,
                FindingsTest.example(),
                List.of(new ClusterSize(1, 10, 1_500_00, 2_000_00, 301), new ClusterSize(2, 90, 800_00, 900_00, 100)),
                BORDERS,
                HE);
        segmentation.describe(1, "Core", "Much business", HE);
        segmentation.describe(2, "Sleepers", "Little use", HE);
        segmentation.treat(null, treatment("Keep", BigDecimal.ONE), List.of(1), HE);
        segmentation.treat(null, treatment("Wake up", BigDecimal.TEN), List.of(2), HE);
        for (Principle principle : Principle.values()) {
            segmentation.answer(principle, "Because", HE);
        }
        assertThat(segmentation.gate().passed()).isTrue();
    }

    private List<Principle> open() {
        return segmentation.gate().lines().stream()
                .filter(Gate.Line::open)
                .map(Gate.Line::principle)
                .toList();
    }

    private List<Level> place(int cluster) {
        return List.of(
                segmentation.cluster(cluster).profit(),
                segmentation.cluster(cluster).loyalty());
    }

    private static Treatment treatment(String title, BigDecimal target) {
        return new Treatment(title, null, "App", null, null, "Liu", "Kept", target);
    }

    private static Author author(String pseudonym) {
        return new Author(pseudonym, OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }
}
