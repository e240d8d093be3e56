package org.acrm.segment.kernel;

/**
 * How much nearer customers are to their own cluster than to the next: 1 = far apart, 0 = on the border, below = in the wrong one
 * (Rousseeuw, Silhouettes, Journal of Computational and Applied Mathematics 20, 1987). Takes the square of the number of customers, so
 * it is asked of a sample; the distances are computed once for all groupings of it.
 */
public final class Silhouette {

    /** By pairs i > j, at i (i - 1) / 2 + j. */
    private final float[] distances;

    private final int size;

    public Silhouette(Points sample) {
        size = sample.size();
        distances = new float[size * (size - 1) / 2];
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                distances[i * (i - 1) / 2 + j] = (float) distance(sample.columns(), i, j);
            }
        }
    }

    private static double distance(double[][] columns, int i, int j) {
        double sum = 0;
        for (double[] column : columns) {
            sum += (column[i] - column[j]) * (column[i] - column[j]);
        }
        return Math.sqrt(sum);
    }

    /** Mean over all customers; one who is alone in a cluster counts 0. */
    public double mean(int[] labels, int clusters) {
        int[] sizes = new int[clusters];
        for (int label : labels) {
            sizes[label]++;
        }
        double total = 0;
        for (int i = 0; i < size; i++) {
            total += sizes[labels[i]] < 2 ? 0 : of(i, labels, sizes);
        }
        return total / size;
    }

    private double of(int i, int[] labels, int[] sizes) {
        double[] sums = new double[sizes.length];
        for (int j = 0; j < size; j++) {
            if (j != i) {
                sums[labels[j]] += distances[i > j ? i * (i - 1) / 2 + j : j * (j - 1) / 2 + i];
            }
        }
        double own = sums[labels[i]] / (sizes[labels[i]] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int c = 0; c < sizes.length; c++) {
            if (c != labels[i] && sizes[c] > 0) {
                next = Math.min(next, sums[c] / sizes[c]);
            }
        }
        double greater = Math.max(own, next);
        return Double.isInfinite(next) || greater == 0 ? 0 : (next - own) / greater;
    }
}
