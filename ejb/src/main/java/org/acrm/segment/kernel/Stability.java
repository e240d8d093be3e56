package org.acrm.segment.kernel;

import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Whether other customers of the same bank would have given the same clusters: the rule is learned again from as many customers drawn
 * with putting back, all customers are grouped by both rules, and the groupings are compared (after Hennig, Cluster-wise assessment of
 * cluster stability, Computational Statistics and Data Analysis 52, 2007).
 */
public final class Stability {

    private final Points points;
    private final long seed;

    public Stability(Points points, long seed) {
        this.points = points;
        this.seed = seed;
    }

    /**
     * @param labels of the clustering that is asked about
     * @param learning gives the rule of the customers it is handed
     * @return mean adjusted Rand index; 1 = always the same clusters
     */
    public double of(int[] labels, Function<Points, AssignmentRule> learning, int runs) {
        double sum = 0;
        for (int run = 0; run < runs; run++) {
            Points drawn = drawn(new SplittableRandom(seed + run));
            sum += RandIndex.adjusted(labels, learning.apply(drawn).clusters(points));
        }
        return sum / runs;
    }

    private Points drawn(SplittableRandom random) {
        double[][] columns = new double[points.variables()][points.size()];
        for (int i = 0; i < points.size(); i++) {
            int who = random.nextInt(points.size());
            for (int v = 0; v < columns.length; v++) {
                columns[v][i] = points.columns()[v][who];
            }
        }
        return new Points(columns);
    }
}
