package org.acrm.identity.kernel;

import java.util.SplittableRandom;
import org.acrm.shared.kernel.Workers;

/**
 * How often each level holds between any two records. Where a comparison begins with equality, that is counted over all
 * pairs from the frequencies of the values; everything else is sampled, or counted where the pairs are few.
 */
final class ChanceAgreement {

    private static final int SAMPLE = 200_000;
    private static final int TASKS = 16;

    /** Outcomes of a comparison that would have been seen half a time are given half a time. */
    private static final double HALF = 0.5;

    private ChanceAgreement() {}

    /** @return for each comparison the shares of its outcomes 1.. among the pairs that know it; each sums to one */
    static double[][] of(RecordStore store, Workers workers) {
        long[][] seen = seen(store, workers);
        double[][] shares = new double[seen.length][];
        for (int c = 0; c < seen.length; c++) {
            Comparison comparison = store.document().comparisons().get(c);
            shares[c] = shares(seen[c], exact(store, comparison.levels().get(0)));
        }
        return shares;
    }

    private static long[][] seen(RecordStore store, Workers workers) {
        long size = store.size();
        boolean all = size * (size - 1) / 2 <= SAMPLE;
        PairComparator comparator = new PairComparator(store);
        long[][][] seen = new long[TASKS][][];
        workers.each(TASKS, task -> {
            seen[task] = empty(store.document());
            if (all) {
                every(store, comparator, task, seen[task]);
            } else {
                sample(store, comparator, task, seen[task]);
            }
        });
        long[][] sum = empty(store.document());
        for (long[][] part : seen) {
            for (int c = 0; c < sum.length; c++) {
                for (int outcome = 0; outcome < sum[c].length; outcome++) {
                    sum[c][outcome] += part[c][outcome];
                }
            }
        }
        return sum;
    }

    private static long[][] empty(MatchDocument document) {
        return document.comparisons().stream()
                .map(comparison -> new long[comparison.outcomes()])
                .toArray(long[][]::new);
    }

    private static void every(RecordStore store, PairComparator comparator, int task, long[][] seen) {
        int[] shifts = Patterns.shifts(store.document());
        int[] masks = Patterns.masks(store.document());
        for (int left = task; left < store.size(); left += TASKS) {
            for (int right = left + 1; right < store.size(); right++) {
                count(comparator.pattern(left, right), shifts, masks, seen);
            }
        }
    }

    private static void sample(RecordStore store, PairComparator comparator, int task, long[][] seen) {
        int[] shifts = Patterns.shifts(store.document());
        int[] masks = Patterns.masks(store.document());
        SplittableRandom random = new SplittableRandom(store.document().seed() * TASKS + task);
        for (int i = 0; i < SAMPLE / TASKS; i++) {
            int left = random.nextInt(store.size());
            int right = random.nextInt(store.size() - 1);
            count(comparator.pattern(left, right < left ? right : right + 1), shifts, masks, seen);
        }
    }

    private static void count(int pattern, int[] shifts, int[] masks, long[][] seen) {
        for (int c = 0; c < shifts.length; c++) {
            seen[c][pattern >>> shifts[c] & masks[c]]++;
        }
    }

    private static double[] shares(long[] seen, double exact) {
        int levels = seen.length - 1;
        double[] shares = new double[levels];
        double known = 0;
        for (int outcome = 1; outcome < seen.length; outcome++) {
            shares[outcome - 1] = seen[outcome] + HALF;
            known += shares[outcome - 1];
        }
        boolean counted = exact > 0;
        double rest = counted ? known - shares[0] : known;
        for (int i = 0; i < levels; i++) {
            shares[i] = counted ? shares[i] / rest * (1 - exact) : shares[i] / rest;
        }
        if (counted) {
            shares[0] = exact;
        }
        return shares;
    }

    /** Share of the pairs of known values that are equal; 0 if the level asks for something else. */
    private static double exact(RecordStore store, Level level) {
        if (!level.test().equals("same")) {
            return 0;
        }
        FieldColumn column = store.column(level.on().field());
        Dictionary values = column.values(column.form(level.on().form()));
        double equal = 0;
        double known = 0;
        for (int code = 1; code <= values.size(); code++) {
            double count = values.count(code);
            equal += count * (count - 1);
            known += count;
        }
        return known < 2 ? 0 : equal / (known * (known - 1));
    }
}
