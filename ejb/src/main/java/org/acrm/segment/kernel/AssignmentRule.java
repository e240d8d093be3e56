package org.acrm.segment.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The frozen rule by which a customer falls into a cluster: how each variable is prepared, and for every cluster its centre, the weight of
 * each variable's squared distance from it, and a number added. The least sum wins; of equal ones the first. With all weights 1 and
 * nothing added it is k-means; a mixture has half the inverse variances as weights. It is data: whoever has it needs nothing else.
 *
 * @param preparations by variable
 * @param centres by cluster, then by variable, of prepared values
 * @param weights likewise
 * @param offsets by cluster
 */
public record AssignmentRule(Preparation[] preparations, double[][] centres, double[][] weights, double[] offsets)
        implements Serializable {

    public static AssignmentRule nearest(Preparation[] preparations, double[][] centres) {
        double[][] weights = new double[centres.length][preparations.length];
        for (double[] row : weights) {
            Arrays.fill(row, 1);
        }
        return new AssignmentRule(preparations, centres, weights, new double[centres.length]);
    }

    public int clusters() {
        return centres.length;
    }

    /** The same rule with its clusters in another order; where distances are equal it may choose otherwise. */
    public AssignmentRule ordered(int[] order) {
        return new AssignmentRule(
                preparations,
                IntStream.of(order).mapToObj(c -> centres[c]).toArray(double[][]::new),
                IntStream.of(order).mapToObj(c -> weights[c]).toArray(double[][]::new),
                IntStream.of(order).mapToDouble(c -> offsets[c]).toArray());
    }

    /** @param values as the bank knows them, by variable; NaN where missing */
    public int cluster(double[] values) {
        return clusterOf(prepared(values));
    }

    /** By cluster, the sum of which the least wins. @param values as of {@link #cluster} */
    public double[] sums(double[] values) {
        double[] point = prepared(values);
        return IntStream.range(0, centres.length)
                .mapToDouble(c -> sum(point, c))
                .toArray();
    }

    private double[] prepared(double[] values) {
        double[] point = new double[values.length];
        for (int v = 0; v < values.length; v++) {
            point[v] = preparations[v].of(values[v]);
        }
        return point;
    }

    private double sum(double[] point, int cluster) {
        double sum = offsets[cluster];
        for (int v = 0; v < point.length; v++) {
            double d = point[v] - centres[cluster][v];
            sum += weights[cluster][v] * d * d;
        }
        return sum;
    }

    int clusterOf(double[] point) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            double sum = sum(point, c);
            if (sum < least) {
                least = sum;
                best = c;
            }
        }
        return best;
    }

    public int[] clusters(Points prepared) {
        int[] labels = new int[prepared.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = clusterOf(prepared.point(i));
        }
        return labels;
    }
}
