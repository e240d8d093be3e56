package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * What was learned for a document: the share of the same among all pairs, and for each outcome of each comparison how
 * often it is seen between records of the same (m) and of two (u). Kept with its document, it scores later records alike.
 *
 * @param m for each comparison, its levels and else
 */
public record MatchWeights(double prior, List<double[]> m, List<double[]> u) implements Serializable {

    private static final double BITS = 1 / Math.log(2);

    public MatchWeights {
        m = List.copyOf(m);
        u = List.copyOf(u);
    }

    public static double log2(double value) {
        return Math.log(value) * BITS;
    }

    public double priorBits() {
        return log2(prior / (1 - prior));
    }

    /** @param outcome as in a pattern; a missing comparison weighs nothing */
    public double bits(int comparison, int outcome) {
        return outcome == Comparison.MISSING
                ? 0
                : log2(m.get(comparison)[outcome - 1] / u.get(comparison)[outcome - 1]);
    }

    /** Of odds given in bits. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
