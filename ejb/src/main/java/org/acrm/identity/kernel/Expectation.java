package org.acrm.identity.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Expectation maximisation over pattern counts (Winkler 2000; Enamorado et al. 2019): which share of these pairs is the
 * same, and how often each outcome is seen among those. What is seen by chance is given and stays.
 */
final class Expectation {

    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-6;

    /** Keeps an outcome that no pair shows from becoming impossible. */
    private static final double PSEUDO_COUNT = 0.5;

    private final PatternCounts.Table table;
    private final int[][] outcomes;
    private final Comparison[] used;
    private final double[][] u;
    private final double[][] m;
    private double share;

    /** @param used the comparisons to learn of */
    private Expectation(PatternCounts.Table table, MatchDocument document, int[] used, double[][] u, double share) {
        this.table = table;
        this.share = share;
        int[] shifts = Patterns.shifts(document);
        int[] masks = Patterns.masks(document);
        outcomes = new int[table.patterns().length][used.length];
        for (int p = 0; p < outcomes.length; p++) {
            for (int k = 0; k < used.length; k++) {
                outcomes[p][k] = table.patterns()[p] >>> shifts[used[k]] & masks[used[k]];
            }
        }
        this.used = IntStream.of(used).mapToObj(document.comparisons()::get).toArray(Comparison[]::new);
        this.u = IntStream.of(used).mapToObj(c -> u[c]).toArray(double[][]::new);
        this.m = Arrays.stream(this.u).map(chance -> beginning(chance.length)).toArray(double[][]::new);
    }

    /** @param matches the expected number of pairs that are the same */
    record Result(double share, double matches, double[][] m) {}

    static Result learn(PatternCounts.Table table, MatchDocument document, int[] used, double[][] u, double share) {
        Expectation expectation = new Expectation(table, document, used, u, share);
        double matches = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = expectation.share;
            matches = expectation.round();
            if (Math.abs(expectation.share - before) < STILL * before) {
                break;
            }
        }
        return new Result(expectation.share, matches, expectation.m);
    }

    /** Most of the same agree exactly, some nearly, few not at all. */
    static double[] beginning(int outcomes) {
        double[] m = new double[outcomes];
        Arrays.fill(m, 0.2 / Math.max(1, outcomes - 2));
        m[0] = outcomes > 2 ? 0.7 : 0.9;
        m[outcomes - 1] = 0.1;
        return m;
    }

    private double round() {
        double[][] seen = new double[m.length][];
        for (int k = 0; k < m.length; k++) {
            seen[k] = new double[m[k].length];
            Arrays.fill(seen[k], PSEUDO_COUNT);
        }
        double matches = 0;
        for (int p = 0; p < outcomes.length; p++) {
            double same = table.pairs()[p] * probability(outcomes[p]);
            matches += same;
            for (int k = 0; k < m.length; k++) {
                if (outcomes[p][k] != Comparison.MISSING) {
                    seen[k][outcomes[p][k] - 1] += same;
                }
            }
        }
        for (int k = 0; k < m.length; k++) {
            double known = Arrays.stream(seen[k]).sum();
            for (int i = 0; i < m[k].length; i++) {
                m[k][i] = seen[k][i] / known;
            }
            m[k] = used[k].known(m[k]);
        }
        share = Math.min(0.9999, Math.max(1e-9, matches / table.total()));
        return matches;
    }

    private double probability(int[] outcome) {
        double same = share;
        double chance = 1 - share;
        for (int k = 0; k < m.length; k++) {
            if (outcome[k] != Comparison.MISSING) {
                same *= m[k][outcome[k] - 1];
                chance *= u[k][outcome[k] - 1];
            }
        }
        return same / (same + chance);
    }
}
