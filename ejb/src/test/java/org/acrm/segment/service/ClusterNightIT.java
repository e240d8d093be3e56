package org.acrm.segment.service;

import static org.acrm.segment.entity.ClusterVariable.ACTIVE_DAYS_365;
import static org.acrm.segment.entity.ClusterVariable.PRODUCTS;
import static org.acrm.segment.entity.ClusterVariable.TX_COUNT_365;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.scheduling.service.TestNight;
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.AnalysisState;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.ClusterMethod;
import org.acrm.segment.entity.CustomerType;
import org.acrm.segment.entity.Findings;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Principle;
import org.acrm.segment.entity.SixGroup;
import org.acrm.segment.kernel.RandIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clusters of a bank whose heaps are known, from the analysis to the nights after it. */
class ClusterNightIT {

    private static final String NOW_IN = "select m.customer_id, c.ordinal, m.valid_from from segment_membership m join"
            + " segment_cluster c on c.segment_id = m.segment_id where m.valid_to = date '9999-12-31' order by 1";
    private static final String ALL =
            "select customer_id, segment_id, valid_from, valid_to from segment_membership order"
                    + " by customer_id, valid_from, segment_id";

    private final ClusterBank bank = new ClusterBank();

    @AfterEach
    void close() {
        bank.close();
    }

    @ParameterizedTest
    @EnumSource(ClusterMethod.class)
    void the_heaps_of_the_bank_are_found_and_counted_over_all_of_it(ClusterMethod method) {
        long id = analysed(method, null);

        Findings findings = bank.of(id, s -> s.findings().orElseThrow());
        List<Cluster> clusters = bank.of(id, s -> s.clusters());
        assertThat(findings.choices().bySilhouette()).isEqualTo(3);
        assertThat(findings.stable()).isTrue();
        assertThat(clusters).hasSize(3);
        assertThat(clusters.stream().mapToLong(Cluster::customers).sum()).isEqualTo(290);
        assertThat(clusters.get(0).customers()).isEqualTo(97);
        assertThat(clusters.get(0).contributionMinor())
                .as("the first brings most: what those of the heap bring who have a grade")
                .isEqualTo(IntStream.rangeClosed(1, 290)
                        .filter(n -> n % 3 == 2 && n % 10 != 0)
                        .mapToLong(n -> 200_000 + n)
                        .sum());
        assertThat(clusters.get(2).meanProfit())
                .as("the last costs more than it brings, though its contribution is above zero")
                .isEqualTo(Math.round(IntStream.rangeClosed(1, 290)
                                .filter(n -> n % 3 == 0 && n % 10 != 0)
                                .mapToDouble(n -> n - 5_000)
                                .sum()
                        / clusters.get(2).customers()))
                .isNegative();
        assertThat(clusters.get(2).contributionMinor()).isPositive();
        assertThat(clusters)
                .extracting(Cluster::type)
                .as("the middle heap lies between the borders")
                .containsExactly(CustomerType.MOST_VALUABLE, CustomerType.OTHER, CustomerType.BELOW_ZERO);
        assertThat(clusters.get(2).group()).isEqualTo(SixGroup.LOSS_MAKING);
        assertThat(state(id)).isEqualTo(AnalysisState.DONE);
        assertThat(bank.rows("select analysis_done = analysis_total from segment_segmentation"))
                .containsExactly("(t)");
    }

    @Test
    void the_same_setup_gives_the_same_clusters() {
        Findings once =
                bank.of(analysed(ClusterMethod.K_MEANS, null), s -> s.findings().orElseThrow());
        Findings again =
                bank.of(analysed(ClusterMethod.K_MEANS, null), s -> s.findings().orElseThrow());

        assertThat(again).isEqualTo(once);
    }

    @Test
    void a_night_puts_every_customer_into_the_planted_heap_and_writes_nothing_when_nothing_changed() {
        published();
        bank.night(ClusterBank.TODAY);
        List<String> first = bank.rows(NOW_IN);

        assertThat(first).hasSize(290);
        int[] planted = new int[290];
        int[] found = new int[290];
        for (int i = 0; i < 290; i++) {
            String[] row = first.get(i).replaceAll("[()]", "").split(",");
            planted[i] = Integer.parseInt(row[0]) % 3;
            found[i] = Integer.parseInt(row[1]) - 1;
        }
        assertThat(RandIndex.adjusted(planted, found)).isEqualTo(1);
        bank.night(ClusterBank.TODAY.plusDays(1));
        assertThat(bank.rows(NOW_IN)).isEqualTo(first);
        assertThat(bank.rows(
                        "select members, entered, gone from segment_size z join segment_cluster c on c.segment_id ="
                                + " z.segment_id order by business_date, c.ordinal"))
                .containsExactly("(97,97,0)", "(97,97,0)", "(96,96,0)", "(97,0,0)", "(97,0,0)", "(96,0,0)");
        assertThat(bank.rows("select * from segment_fresh_cluster")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClusterMethod.class)
    void members_are_told_how_far_their_own_cluster_is_and_which_would_be_next(ClusterMethod method) {
        long id = analysed(method, null);
        bank.publish(id);
        bank.night(ClusterBank.TODAY);
        long segment = bank.of(id, s -> s.clusters().get(1).segmentId());
        List<MemberLine> told = bank.nearest(segment, List.of(1L, 4L, 7L));

        Findings findings = bank.of(id, s -> s.findings().orElseThrow());
        assertThat(told).allSatisfy(line -> {
            assertThat(line.nearest().cluster()).isEqualTo("#2");
            assertThat(line.nearest().second()).isIn("#1", "#3");
        });
        if (method == ClusterMethod.MIXTURE) {
            assertThat(told).allSatisfy(line -> {
                assertThat(line.nearest().probable()).isTrue();
                assertThat(line.nearest().distance()).isBetween(0.9, 1.0);
                assertThat(line.nearest().distance() + line.nearest().secondDistance())
                        .isBetween(0.9, 1 + 1e-9);
            });
        } else {
            assertThat(told.get(0).nearest().distance())
                    .isCloseTo(reckoned(findings, 1, 1), within(1e-9))
                    .isLessThan(told.get(0).nearest().secondDistance());
        }
        assertThat(bank.nearest(null, List.of(1L)).get(0).nearest())
                .as("no cluster, so a rule lets him in")
                .isNull();
    }

    /** From what the findings say of each variable, as the documentation tells it. */
    private double reckoned(Findings findings, int cluster, long customer) {
        double sum = 0;
        for (int v = 0; v < findings.variables().size(); v++) {
            Findings.Variable variable = findings.variables().get(v);
            double value = bank.number(
                    "select " + variable.of().name().toLowerCase(Locale.ROOT).replace("products", "product_count")
                            + " from value_features where customer_id = " + customer);
            double kept = Math.min(Math.max(value, variable.low()), variable.high());
            double told = variable.log() ? Math.signum(kept) * Math.log1p(Math.abs(kept)) : kept;
            double z = (told - variable.preparedMean()) / variable.preparedDeviation();
            sum += Math.pow(z - findings.groups().get(cluster).centre().get(v), 2);
        }
        return Math.sqrt(sum);
    }

    @Test
    void who_becomes_like_others_moves_and_the_former_cluster_is_remembered() {
        published();
        new TestNight(ClusterBank.TODAY).run(bank.step);
        bank.features(ClusterBank.TODAY.plusDays(1), "case when n = 5 then 6 else n end");
        new TestNight(ClusterBank.TODAY.plusDays(1)).run(bank.step);

        assertThat(bank.rows(
                        "select c.ordinal, m.valid_from, m.valid_to from segment_membership m join segment_cluster c on"
                                + " c.segment_id = m.segment_id where m.customer_id = 5 order by 2"))
                .containsExactly("(1,2026-11-20,2026-11-21)", "(3,2026-11-21,9999-12-31)");
        assertThat(bank.rows("select count(*) from segment_membership where valid_from > date '2026-11-20'"))
                .containsExactly("(1)");
    }

    @Test
    void a_night_that_is_cut_off_and_done_again_leaves_the_rows_of_an_undisturbed_one() {
        published();
        new TestNight(ClusterBank.TODAY).run(bank.step);
        bank.features(ClusterBank.TODAY.plusDays(1), "n + (n % 4) / 3");
        new TestNight(ClusterBank.TODAY.plusDays(1)).run(bank.step);
        List<String> undisturbed = bank.rows(ALL);

        new TestNight(ClusterBank.TODAY.plusDays(1), 2).run(bank.step);

        assertThat(undisturbed).hasSizeGreaterThan(290 + 60);
        assertThat(bank.rows(ALL)).isEqualTo(undisturbed);
    }

    @Test
    void nobody_stays_in_the_clusters_of_a_retired_version() {
        long id = published();
        new TestNight(ClusterBank.TODAY).run(bank.step);
        bank.bank.execute("update segment_segmentation set state = 'RETIRED' where id = " + id);
        bank.bank.execute("update segment_segment set state = 'RETIRED'");
        TestNight cutOff = new TestNight(ClusterBank.TODAY.plusDays(1), 1);
        assertThatThrownBy(() -> bank.step.run(cutOff)).isInstanceOf(NightStopped.class);
        assertThat(bank.rows(NOW_IN)).as("a range of 70 at a time").hasSize(290 - 70);
        cutOff.run(bank.step);
        new TestNight(ClusterBank.TODAY.plusDays(1)).run(bank.step);

        assertThat(bank.rows(NOW_IN)).isEmpty();
        assertThat(bank.rows(ALL)).hasSize(290).allMatch(row -> row.endsWith("2026-11-20,2026-11-21)"));
    }

    @Test
    void clusters_are_found_anew_in_place_of_those_found_before() {
        long id = analysed(ClusterMethod.K_MEANS, 4);
        bank.again(
                id,
                s -> s.setUp(
                        new AnalysisSetup(List.of(ACTIVE_DAYS_365, TX_COUNT_365), ClusterMethod.K_MEANS, 3, 1),
                        ClusterBank.author()));
        bank.analysis.run(id);

        assertThat(state(id)).isEqualTo(AnalysisState.DONE);
        List<Cluster> clusters = bank.of(id, s -> s.clusters());
        assertThat(clusters).extracting(Cluster::ordinal).containsExactly(1, 2, 3);
    }

    @Test
    void clusters_learned_from_other_people_bear_nothing_out() {
        long id = analysed(ClusterMethod.K_MEANS, 3);
        assertThat(identifiable(id)).isTrue();
        bank.bank.execute("update segment_segmentation set population = 'CORPORATE'");
        assertThat(identifiable(id)).isFalse();
    }

    private boolean identifiable(long id) {
        return bank.of(id, s -> s.gate().lines().stream()
                .anyMatch(line -> line.principle() == Principle.IDENTIFIABLE && line.evident()));
    }

    @Test
    void an_analysis_that_lost_its_server_is_started_again_until_it_has_ended() {
        long id = bank.begin(s -> {});
        bank.analysis.carryOn();
        assertThat(bank.started).containsExactly("startClustering " + id);

        bank.analysis.run(id);
        bank.analysis.carryOn();
        assertThat(bank.started).hasSize(1);
    }

    @Test
    void an_analysis_that_never_ends_is_begun_three_times_and_then_given_up() {
        long id = bank.begin(s -> {});
        bank.decide(id, s -> {
            for (int server = 1; server <= 3; server++) {
                assertThat(s.takeUp(ClusterBank.author())).isTrue();
            }
        });
        bank.analysis.run(id);

        assertThat(state(id)).isEqualTo(AnalysisState.FAILED);
        String note = bank.of(id, s -> s.analysis().note());
        assertThat(note).isEqualTo("error.segmentation.given_up");
        bank.analysis.carryOn();
        assertThat(bank.started).isEmpty();
        bank.again(id, s -> {});
        bank.analysis.run(id);
        assertThat(state(id)).isEqualTo(AnalysisState.DONE);
    }

    @Test
    void an_analysis_that_runs_out_of_memory_ends_and_says_why() {
        long id = bank.begin(s -> {});
        bank.sampling = () -> {
            throw new OutOfMemoryError("planted");
        };

        assertThatThrownBy(() -> bank.analysis.run(id)).isInstanceOf(OutOfMemoryError.class);
        assertThat(state(id)).isEqualTo(AnalysisState.FAILED);
        String note =
                bank.of(id, s -> s.decisions().get(s.decisions().size() - 1).note());
        assertThat(note).isEqualTo("OutOfMemoryError");
    }

    @Test
    void too_few_customers_are_refused_by_name_and_the_draft_says_so() {
        long id = bank.begin(s -> s.plan(new Plan("Companies", null, "CORPORATE", 0), ClusterBank.author()));
        bank.analysis.run(id);

        assertThat(state(id)).isEqualTo(AnalysisState.FAILED);
        String note = bank.of(id, s -> s.analysis().note());
        assertThat(note).isEqualTo("error.segmentation.few");
    }

    private AnalysisState state(long id) {
        return bank.of(id, s -> s.analysis().state());
    }

    private long published() {
        long id = analysed(ClusterMethod.K_MEANS, 3);
        bank.publish(id);
        return id;
    }

    private long analysed(ClusterMethod method, Integer k) {
        long id = bank.begin(s -> s.setUp(
                new AnalysisSetup(List.of(ACTIVE_DAYS_365, TX_COUNT_365, PRODUCTS), method, k, 1),
                ClusterBank.author()));
        bank.analysis.run(id);
        return id;
    }
}
