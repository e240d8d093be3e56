package org.acrm.identity.kernel;

import java.util.HashMap;
import java.util.Map;

/**
 * How clusters found agree with the true ones: by pairs, and by records (B-cubed, Bagga and Baldwin 1998: what share of a
 * record's cluster belongs there, and what share of those that belong there is in it, averaged over the records).
 */
public record ClusterAgreement(
        long truePairs,
        long foundPairs,
        long commonPairs,
        double precision,
        double recall,
        double b3Precision,
        double b3Recall) {

    /** @param found any number for each record, equal within a cluster */
    public static ClusterAgreement of(int[] found, int[] truth) {
        Map<Long, Integer> both = new HashMap<>();
        Map<Integer, Integer> mine = new HashMap<>();
        Map<Integer, Integer> right = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            both.merge((long) found[i] << Integer.SIZE | truth[i] & 0xFFFFFFFFL, 1, Integer::sum);
            mine.merge(found[i], 1, Integer::sum);
            right.merge(truth[i], 1, Integer::sum);
        }
        long common = pairs(both);
        long foundPairs = pairs(mine);
        long truePairs = pairs(right);
        double precisionSum = 0;
        double recallSum = 0;
        for (var part : both.entrySet()) {
            double size = part.getValue();
            precisionSum += size * size / mine.get((int) (part.getKey() >>> Integer.SIZE));
            recallSum += size * size / right.get((int) (long) part.getKey());
        }
        return new ClusterAgreement(
                truePairs,
                foundPairs,
                common,
                foundPairs == 0 ? 1 : (double) common / foundPairs,
                truePairs == 0 ? 1 : (double) common / truePairs,
                precisionSum / found.length,
                recallSum / found.length);
    }

    private static long pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToLong(size -> (long) size * (size - 1) / 2)
                .sum();
    }

    public long falsePairs() {
        return foundPairs - commonPairs;
    }

    public double f1() {
        return harmonic(precision, recall);
    }

    public double b3F1() {
        return harmonic(b3Precision, b3Recall);
    }

    private static double harmonic(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}
