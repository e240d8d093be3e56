package org.acrm.segment.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What the customers of one cluster are like.
 *
 * @param size number of customers
 * @param figures by variable
 */
public record ClusterProfile(long size, Figure[] figures) implements Serializable {

    /** Over the customers of the cluster of whom the variable is known; NaN if of nobody. */
    public record Figure(double mean, double median) implements Serializable {}

    /** @param columns by variable, then by customer, as the bank knows them; NaN where missing */
    public static ClusterProfile[] of(double[][] columns, int[] labels, int clusters) {
        ClusterProfile[] profiles = new ClusterProfile[clusters];
        for (int c = 0; c < clusters; c++) {
            int cluster = c;
            long size = Arrays.stream(labels).filter(label -> label == cluster).count();
            profiles[c] = new ClusterProfile(size, new Figure[columns.length]);
            Arrays.setAll(profiles[c].figures, v -> figure(columns[v], labels, cluster));
        }
        return profiles;
    }

    private static Figure figure(double[] column, int[] labels, int cluster) {
        double[] known = new double[labels.length];
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == cluster && !Double.isNaN(column[i])) {
                known[count++] = column[i];
            }
        }
        double[] sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
        return count == 0
                ? new Figure(Double.NaN, Double.NaN)
                : new Figure(Arrays.stream(sorted).sum() / count, Preparation.quantile(sorted, 0.5));
    }
}
