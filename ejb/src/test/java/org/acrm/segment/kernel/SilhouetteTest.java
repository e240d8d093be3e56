package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SilhouetteTest {

    @Property(tries = 50)
    void is_what_the_definition_says(@ForAll int seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(40);
        double[][] columns = {
            random.doubles(size).toArray(), random.doubles(size, 0, 5).toArray()
        };
        int[] labels = random.ints(size, 0, 3).toArray();

        double mean = IntStream.range(0, size)
                .mapToDouble(i -> defined(columns, labels, i))
                .average()
                .orElseThrow();

        assertThat(new Silhouette(new Points(columns)).mean(labels, 3)).isEqualTo(mean, within(1e-6));
    }

    @Test
    void two_heaps_far_apart_come_close_to_one() {
        Points points = new Points(new double[][] {{0, 1, 1000, 1001}});

        assertThat(new Silhouette(points).mean(new int[] {0, 0, 1, 1}, 2)).isGreaterThan(0.998);
        assertThat(new Silhouette(points).mean(new int[] {0, 1, 0, 1}, 2)).isNegative();
    }

    private static double defined(double[][] columns, int[] labels, int i) {
        double own = meanDistance(columns, labels, i, labels[i]);
        double next = IntStream.range(0, 3)
                .filter(c -> c != labels[i])
                .mapToDouble(c -> meanDistance(columns, labels, i, c))
                .filter(d -> !Double.isNaN(d))
                .min()
                .orElse(Double.NaN);
        return Double.isNaN(own) || Double.isNaN(next) ? 0 : (next - own) / Math.max(own, next);
    }

    private static double meanDistance(double[][] columns, int[] labels, int i, int cluster) {
        return IntStream.range(0, labels.length)
                .filter(j -> j != i && labels[j] == cluster)
                .mapToDouble(j -> Math.hypot(columns[0][i] - columns[0][j], columns[1][i] - columns[1][j]))
                .average()
                .orElse(Double.NaN);
    }
}
