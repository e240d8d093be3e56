package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;

class AssignmentRuleTest {

    @Property(tries = 20)
    void the_frozen_rule_puts_every_customer_where_the_clustering_did(@ForAll int seed) {
        double[][] columns = customers(seed, 500);
        Preparation[] preparations = learned(columns);
        Points points = ClusterLearning.points(preparations, columns);
        Clustering clusters = new KMeans(points, Workers.none()).best(4, 2, 500, seed);

        AssignmentRule rule = AssignmentRule.nearest(preparations, clusters.centres());

        for (int i = 0; i < 500; i++) {
            assertThat(rule.cluster(new double[] {columns[0][i], columns[1][i]}))
                    .isEqualTo(clusters.labels()[i]);
        }
    }

    @Property(tries = 10)
    void the_rule_of_a_mixture_chooses_the_most_probable_heap(@ForAll int seed) {
        double[][] columns = customers(seed, 300);
        Preparation[] preparations = learned(columns);
        Points points = ClusterLearning.points(preparations, columns);
        Mixture mixture =
                new GaussianMixture(points).learn(new KMeans(points, Workers.none()).best(3, 2, 100, seed), 50);

        AssignmentRule rule = mixture.rule(preparations);

        for (int i = 0; i < 300; i++) {
            double[] point = points.point(i);
            double chosen = mixture.logDensity(point, rule.clusterOf(point));
            for (int c = 0; c < 3; c++) {
                assertThat(chosen).isGreaterThanOrEqualTo(mixture.logDensity(point, c) - 1e-9);
            }
        }
    }

    @Test
    void a_missing_value_counts_as_the_median_and_a_fortune_as_the_border() {
        double[] values = new double[101];
        Arrays.setAll(values, i -> i);
        values[100] = 1e12;
        Preparation preparation = Preparation.learn(values, false, 0.01);

        assertThat(preparation.median()).isEqualTo(50);
        assertThat(preparation.high()).isEqualTo(99);
        assertThat(preparation.of(Double.NaN)).isEqualTo(preparation.of(50));
        assertThat(preparation.of(1e12)).isEqualTo(preparation.of(99));
    }

    @Property(tries = 20)
    void prepared_values_have_mean_zero_and_deviation_one(@ForAll int seed, @ForAll boolean log) {
        Random random = new Random(seed);
        double[] values = random.doubles(300, -1e6, 1e6).toArray();
        Preparation preparation = Preparation.learn(values, log, 0.02);

        double[] prepared = preparation.of(values);

        assertThat(Arrays.stream(prepared).average().orElseThrow()).isEqualTo(0, within(1e-9));
        assertThat(Arrays.stream(prepared).map(v -> v * v).average().orElseThrow())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void a_variable_that_says_nothing_is_zero_for_everybody() {
        Preparation preparation = Preparation.learn(new double[] {7, 7, 7}, false, 0.01);

        assertThat(preparation.of(7)).isZero();
        assertThat(preparation.of(900)).isZero();
        assertThat(Preparation.learn(new double[] {Double.NaN}, true, 0.01).of(3))
                .isZero();
    }

    private static Preparation[] learned(double[][] columns) {
        return Arrays.stream(columns)
                .map(column -> Preparation.learn(column, false, 0.01))
                .toArray(Preparation[]::new);
    }

    private static double[][] customers(int seed, int size) {
        Random random = new Random(seed);
        double[][] columns = new double[2][size];
        for (int i = 0; i < size; i++) {
            columns[0][i] = random.nextInt(10) == 0 ? Double.NaN : random.nextGaussian() * 100;
            columns[1][i] = random.nextInt(5);
        }
        return columns;
    }
}
