package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;
import weka.clusterers.EM;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

class GaussianMixtureTest {

    @Test
    void finds_the_same_heaps_as_wekas_expectation_maximisation() throws Exception {
        Points points = heaps(3, 3_000);
        EM weka = new EM();
        weka.setNumClusters(3);
        weka.setMaxIterations(500);
        weka.setMinLogLikelihoodImprovementIterating(1e-10);
        weka.buildClusterer(instances(points));

        Mixture ours = learn(points, 3);

        double[][] models = new double[3][];
        for (int c = 0; c < 3; c++) {
            double[][] heap = weka.getClusterModelsNumericAtts()[c];
            models[c] = new double[] {heap[0][0], heap[0][1], heap[1][1]};
        }
        Arrays.sort(models, Comparator.comparingDouble(m -> m[0]));
        double[][] own = new double[3][];
        for (int c = 0; c < 3; c++) {
            own[c] = new double[] {
                ours.means()[c][0], Math.sqrt(ours.variances()[c][0]), Math.sqrt(ours.variances()[c][1])
            };
        }
        Arrays.sort(own, Comparator.comparingDouble(m -> m[0]));
        for (int c = 0; c < 3; c++) {
            assertThat(own[c]).containsExactly(models[c], within(2e-3));
        }
    }

    @Test
    void tells_a_wide_heap_from_a_narrow_one_inside_it_where_means_cannot() {
        Random random = new Random(4);
        double[][] columns = new double[2][4_000];
        int[] truth = new int[4_000];
        for (int i = 0; i < 4_000; i++) {
            truth[i] = i % 2;
            columns[0][i] = random.nextGaussian() * (truth[i] == 0 ? 0.1 : 3);
            columns[1][i] = random.nextGaussian() * (truth[i] == 0 ? 0.1 : 3);
        }
        Points points = new Points(columns);
        Preparation[] plain = {new Preparation(false, 0, -99, 99, 0, 1), new Preparation(false, 0, -99, 99, 0, 1)};

        int[] mixed = learn(points, 2).rule(plain).clusters(points);
        int[] nearest = new KMeans(points, Workers.none()).best(2, 5, 100, 1).labels();

        assertThat(RandIndex.adjusted(truth, mixed)).isGreaterThan(0.95);
        assertThat(RandIndex.adjusted(truth, nearest)).isLessThan(0.2);
    }

    @Test
    void the_information_criterion_is_least_at_the_true_number_of_heaps() {
        Points points = heaps(9, 2_000);

        assertThat(learn(points, 3).bic(2_000)).isLessThan(learn(points, 2).bic(2_000));
        assertThat(learn(points, 3).bic(2_000)).isLessThan(learn(points, 4).bic(2_000));
    }

    @Test
    void equal_customers_do_not_break_it() {
        Points points = new Points(new double[][] {{1, 1, 1, 1, 5, 5}});

        Mixture mixture = learn(points, 2);

        assertThat(mixture.logLikelihood()).isFinite();
        assertThat(Arrays.stream(mixture.shares()).max().orElseThrow()).isEqualTo(4 / 6.0, within(1e-6));
    }

    @Test
    void a_point_far_from_all_heaps_has_logarithms_that_add_up() {
        assertThat(GaussianMixture.logSum(new double[] {-5_000, -5_000})).isEqualTo(-5_000 + Math.log(2), within(1e-9));
    }

    private static Mixture learn(Points points, int k) {
        return new GaussianMixture(points).learn(new KMeans(points, Workers.none()).best(k, 5, 100, 1), 1_000);
    }

    private static Points heaps(int seed, int size) {
        Random random = new Random(seed);
        double[][] columns = new double[2][size];
        for (int i = 0; i < size; i++) {
            int heap = random.nextInt(3);
            columns[0][i] = heap * 4 + random.nextGaussian() * (1 + heap * 0.2);
            columns[1][i] = heap % 2 * 6 + random.nextGaussian() * 0.5;
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
}
