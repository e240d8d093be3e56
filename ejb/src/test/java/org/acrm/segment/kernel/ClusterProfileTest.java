package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;

class ClusterProfileTest {

    private static final double[][] COLUMNS = {{1, 2, 3, 10, 20, 30, Double.NaN}, {0, 0, 0, 0, 0, 0, 0}};
    private static final int[] LABELS = {0, 0, 0, 1, 1, 1, 1};

    @Test
    void counts_and_averages_the_customers_of_whom_something_is_known() {
        ClusterProfile[] profiles = ClusterProfile.of(COLUMNS, LABELS, 3);

        assertThat(profiles).extracting(ClusterProfile::size).containsExactly(3L, 4L, 0L);
        assertThat(profiles[1].figures()[0]).isEqualTo(new ClusterProfile.Figure(20, 20));
        assertThat(profiles[2].figures()[0].mean()).isNaN();
    }

    @Test
    void what_is_not_known_of_a_customer_is_counted_as_missing() {
        Spread all = Spread.of(COLUMNS[0]);

        assertThat(all.missing()).isEqualTo(1 / 7.0, within(1e-12));
        assertThat(all.lowerThird()).isEqualTo(2 + 2 / 3.0, within(1e-12));
        assertThat(Spread.of(new double[] {Double.NaN}).missing()).isEqualTo(1);
    }

    /** By hand: (0.7-0.5)·ln 1.4 + (0.3-0.5)·ln 0.6 = 0.0673 + 0.1022. */
    @Test
    void drift_is_the_index_computed_by_hand() {
        assertThat(Drift.psi(new long[] {50, 50}, new long[] {700, 300})).isEqualTo(0.1695, within(5e-5));
        assertThat(Drift.psi(new long[] {5, 3}, new long[] {500, 300})).isZero();
        assertThat(Drift.psi(new long[] {5, 5}, new long[] {10, 0})).isGreaterThan(0.25);
    }

    @Test
    void heaps_are_found_again_in_a_resample_and_noise_is_not() {
        Random random = new Random(3);
        double[][] heaps = new double[1][600];
        double[][] noise = new double[3][600];
        for (int i = 0; i < 600; i++) {
            heaps[0][i] = i % 3 * 50 + random.nextGaussian();
            for (double[] column : noise) {
                column[i] = random.nextGaussian();
            }
        }

        assertThat(stability(heaps, 3)).isEqualTo(1, within(1e-9));
        assertThat(stability(noise, 7)).isLessThan(0.75);
    }

    @Test
    void three_heaps_are_counted_as_three_by_all_schools() {
        Random random = new Random(3);
        double[][] heaps = new double[2][300];
        for (int i = 0; i < 300; i++) {
            heaps[0][i] = i % 3 * 20 + random.nextGaussian();
            heaps[1][i] = i % 2 + random.nextGaussian();
        }
        var curve = new ClusterCount(new Points(heaps), 1).curve(1, 7);

        assertThat(ClusterCount.bySilhouette(curve)).isEqualTo(3);
        assertThat(ClusterCount.byElbow(curve)).isEqualTo(3);
        assertThat(ClusterCount.byGap(curve)).isEqualTo(3);
    }

    private static double stability(double[][] columns, int k) {
        Points points = new Points(columns);
        Preparation[] plain = new Preparation[columns.length];
        Arrays.fill(plain, new Preparation(false, 0, -999, 999, 0, 1));
        int[] labels = ClusterLearning.K_MEANS
                .learn(plain, points, k, 1, Workers.none())
                .clusters(points);
        return new Stability(points, 11)
                .of(labels, drawn -> ClusterLearning.K_MEANS.learn(plain, drawn, k, 2, Workers.none()), 5);
    }
}
