package org.acrm.segment.kernel;

import org.acrm.shared.kernel.Workers;

/** How clusters are found. */
public enum ClusterLearning {
    K_MEANS {
        @Override
        AssignmentRule rule(Preparation[] preparations, Points points, Clustering clusters) {
            return AssignmentRule.nearest(preparations, clusters.centres());
        }
    },
    MIXTURE {
        @Override
        AssignmentRule rule(Preparation[] preparations, Points points, Clustering clusters) {
            return new GaussianMixture(points).learn(clusters, MIXTURE_ROUNDS).rule(preparations);
        }
    };

    private static final int ROUNDS = 100;
    private static final int MIXTURE_ROUNDS = 200;
    private static final int STARTS = 5;

    abstract AssignmentRule rule(Preparation[] preparations, Points points, Clustering clusters);

    /**
     * @param points prepared
     * @param seed the same gives the same clusters
     */
    public AssignmentRule learn(Preparation[] preparations, Points points, int k, long seed, Workers workers) {
        Clustering best = new KMeans(points, workers).best(k, STARTS, ROUNDS, seed);
        return rule(preparations, points, best);
    }

    /** The columns as points. */
    public static Points points(Preparation[] preparations, double[][] columns) {
        double[][] prepared = new double[columns.length][];
        for (int v = 0; v < columns.length; v++) {
            prepared[v] = preparations[v].of(columns[v]);
        }
        return new Points(prepared);
    }
}
