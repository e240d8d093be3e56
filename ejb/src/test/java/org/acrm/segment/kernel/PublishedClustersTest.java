package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;

/** What R and scikit-learn print for Fisher's irises. */
class PublishedClustersTest {

    private final KMeans means = new KMeans(Iris.points(), Workers.none());

    /** tot.withinss of R's kmeans(iris[, -5], k, nstart = 20). */
    @Test
    void the_inertia_of_two_three_and_four_clusters_is_that_of_r() {
        assertThat(means.best(2, 20, 100, 1).inertia()).isEqualTo(152.34795, within(1e-5));
        assertThat(means.best(3, 20, 100, 1).inertia()).isEqualTo(78.85144, within(1e-5));
        assertThat(means.best(4, 20, 100, 1).inertia()).isEqualTo(57.22847, within(1e-5));
    }

    /** silhouette_score and adjusted_rand_score of scikit-learn. */
    @Test
    void silhouette_and_rand_index_are_those_of_scikit_learn() {
        Silhouette silhouette = new Silhouette(Iris.points());
        int[] three = means.best(3, 20, 100, 1).labels();

        assertThat(silhouette.mean(means.best(2, 20, 100, 1).labels(), 2)).isEqualTo(0.6810, within(5e-5));
        assertThat(silhouette.mean(three, 3)).isEqualTo(0.5528, within(5e-5));
        assertThat(RandIndex.adjusted(Iris.species(), three)).isEqualTo(0.7302, within(5e-5));
    }

    @Test
    void the_silhouette_is_greatest_at_two_and_inertia_falls_with_every_cluster() {
        List<ClusterCount.Choice> curve = new ClusterCount(Iris.points(), 7).curve(2, 9);

        assertThat(ClusterCount.bySilhouette(curve)).isEqualTo(2);
        assertThat(curve).extracting(ClusterCount.Choice::inertia).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
}
