package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;
import weka.clusterers.SimpleKMeans;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.EuclideanDistance;
import weka.core.Instances;

class KMeansTest {

    @Test
    void from_the_same_centres_it_comes_to_the_same_clusters_as_weka() throws Exception {
        Points points = cloud(5, 3_000, 4);
        SimpleKMeans weka = new SimpleKMeans();
        EuclideanDistance plain = new EuclideanDistance();
        plain.setDontNormalize(true);
        weka.setDistanceFunction(plain);
        weka.setNumClusters(6);
        weka.setSeed(3);
        weka.setMaxIterations(15);
        weka.setPreserveInstancesOrder(true);
        weka.buildClusterer(instances(points));

        Clustering ours = new KMeans(points, Workers.none()).cluster(wekasCentres(points, 6, 3), 15);

        assertThat(ours.inertia()).isEqualTo(weka.getSquaredError(), within(1e-6 * ours.inertia()));
        for (int c = 0; c < 6; c++) {
            assertThat(weka.getClusterCentroids().instance(c).toDoubleArray())
                    .containsExactly(ours.centres()[c], within(1e-9));
        }
    }

    @Property(tries = 50)
    void every_customer_is_with_the_nearest_centre_and_a_settled_centre_is_the_mean(
            @ForAll @IntRange(min = 1, max = 3_000) int size,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll int seed) {
        Points points = cloud(seed, size, 3);
        KMeans means = new KMeans(points, Workers.none());

        Clustering clusters = means.cluster(means.spreadCentres(k, new Random(seed)), 500);

        double inertia = 0;
        for (int i = 0; i < size; i++) {
            double[] point = points.point(i);
            double own = square(point, clusters.centres()[clusters.labels()[i]]);
            for (double[] centre : clusters.centres()) {
                assertThat(own).isLessThanOrEqualTo(square(point, centre));
            }
            inertia += own;
        }
        assertThat(clusters.inertia()).isEqualTo(inertia, within(1e-9 * (1 + inertia)));
        assertThat(clusters.settled()).isTrue();
        for (int c = 0; c < k; c++) {
            assertMean(points, clusters, c);
        }
    }

    @Test
    void more_threads_make_no_difference() {
        Points points = cloud(9, 70_000, 5);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            KMeans alone = new KMeans(points, Workers.none());
            double[][] start = alone.spreadCentres(8, new Random(1));

            Clustering one = alone.cluster(start, 5);
            Clustering four = new KMeans(points, Workers.of(pool, 4)).cluster(start, 5);

            assertThat(four.labels()).isEqualTo(one.labels());
            assertThat(four.inertia()).isEqualTo(one.inertia());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_first_centres_lie_in_different_heaps() {
        double[] column = IntStream.range(0, 400)
                .mapToDouble(i -> i % 4 * 1_000 + i / 400.0)
                .toArray();
        KMeans means = new KMeans(new Points(new double[][] {column}), Workers.none());

        double[][] centres = means.spreadCentres(4, new Random(2));

        assertThat(Arrays.stream(centres).map(c -> Math.floor(c[0] / 1_000)))
                .containsExactlyInAnyOrder(0.0, 1.0, 2.0, 3.0);
    }

    private static void assertMean(Points points, Clustering clusters, int c) {
        int[] members = IntStream.range(0, points.size())
                .filter(i -> clusters.labels()[i] == c)
                .toArray();
        for (int v = 0; v < points.variables() && members.length > 0; v++) {
            double[] column = points.columns()[v];
            double mean =
                    IntStream.of(members).mapToDouble(i -> column[i]).average().orElseThrow();
            assertThat(clusters.centres()[c][v]).isEqualTo(mean, within(1e-9));
        }
    }

    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += (a[v] - b[v]) * (a[v] - b[v]);
        }
        return sum;
    }

    private static Points cloud(int seed, int size, int variables) {
        Random random = new Random(seed);
        double[][] columns = new double[variables][size];
        for (int i = 0; i < size; i++) {
            int heap = random.nextInt(4);
            for (int v = 0; v < variables; v++) {
                columns[v][i] = random.nextGaussian() + (heap + v) % 4 * 3;
            }
        }
        return new Points(columns);
    }

    private static Instances instances(Points points) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int v = 0; v < points.variables(); v++) {
            attributes.add(new Attribute("v" + v));
        }
        Instances instances = new Instances("points", attributes, points.size());
        for (int i = 0; i < points.size(); i++) {
            instances.add(new DenseInstance(1, points.point(i)));
        }
        return instances;
    }

    /** The customers that Weka draws as first centres. */
    private static double[][] wekasCentres(Points points, int k, int seed) {
        Random random = new Random(seed);
        int[] order = IntStream.range(0, points.size()).toArray();
        double[][] centres = new double[k][];
        for (int c = 0; c < k; c++) {
            int last = points.size() - 1 - c;
            int drawn = random.nextInt(last + 1);
            centres[c] = points.point(order[drawn]);
            order[drawn] = order[last];
        }
        return centres;
    }
}
