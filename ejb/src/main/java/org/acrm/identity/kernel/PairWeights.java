package org.acrm.identity.kernel;

import java.util.List;

/** The weight of a pattern: the odds before anything is compared, and what each outcome adds, in bits. */
final class PairWeights {

    private final int[] shifts;
    private final int[] masks;
    private final double[][] bits;
    private final double prior;

    PairWeights(MatchDocument document, MatchWeights weights) {
        List<Comparison> comparisons = document.comparisons();
        shifts = Patterns.shifts(document);
        masks = Patterns.masks(document);
        prior = weights.priorBits();
        bits = new double[shifts.length][];
        for (int c = 0; c < bits.length; c++) {
            bits[c] = new double[masks[c] + 1];
            for (int outcome = 1; outcome < comparisons.get(c).outcomes(); outcome++) {
                bits[c][outcome] = weights.bits(c, outcome);
            }
        }
    }

    double bits(int pattern) {
        double sum = prior;
        for (int c = 0; c < bits.length; c++) {
            sum += bits[c][pattern >>> shifts[c] & masks[c]];
        }
        return sum;
    }

    double bits(int comparison, int outcome) {
        return bits[comparison][outcome];
    }

    int outcome(int pattern, int comparison) {
        return pattern >>> shifts[comparison] & masks[comparison];
    }

    double prior() {
        return prior;
    }
}
