package org.acrm.modelling.kernel;

import java.util.stream.IntStream;

/**
 * How well scores rank the rows where the event happened before the others. Rows with the same score count half, as in
 * the Mann-Whitney statistic, so that the area does not depend on the order of the rows.
 */
public final class RocCurve {

    private final double area;

    private RocCurve(double area) {
        this.area = area;
    }

    public static RocCurve of(double[] scores, int[] target) {
        if (scores.length != target.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + target.length + " outcomes");
        }
        int[] order = descending(scores);
        Sweep sweep = new Sweep();
        for (int i = 0; i < order.length; ) {
            long hits = 0;
            int next = i;
            while (next < order.length && scores[order[next]] == scores[order[i]]) {
                hits += target[order[next++]];
            }
            sweep.group(hits, next - i - hits);
            i = next;
        }
        return new RocCurve(sweep.area());
    }

    /**
     * From a gains table: groups in falling order of score, each with its number of events and of other rows, the rows
     * within a group being tied.
     */
    public static RocCurve ofGroups(long[] events, long[] others) {
        Sweep sweep = new Sweep();
        for (int g = 0; g < events.length; g++) {
            sweep.group(events[g], others[g]);
        }
        return new RocCurve(sweep.area());
    }

    /** Between 0 and 1; 0.5 is chance. */
    public double auc() {
        return area;
    }

    /** (area of the model − random) / (area of the perfect model − random) of the gains chart, RSP-03; 2·AUC − 1. */
    public double accuracyRatio() {
        return 2 * area - 1;
    }

    private static int[] descending(double[] scores) {
        for (double score : scores) {
            if (Double.isNaN(score)) {
                throw new IllegalArgumentException("A score is not a number");
            }
        }
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b] + 0.0, scores[a] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static final class Sweep {
        private long events;
        private long others;
        private double won;

        void group(long hits, long misses) {
            won += (double) misses * (events + hits / 2.0);
            events += hits;
            others += misses;
        }

        double area() {
            if (events == 0 || others == 0) {
                throw new IllegalArgumentException("A curve needs rows with the event and rows without it");
            }
            return won / ((double) events * others);
        }
    }
}
