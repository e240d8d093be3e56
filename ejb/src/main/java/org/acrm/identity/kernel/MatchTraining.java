package org.acrm.identity.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the weights of a document without examples. Each blocking rule teaches the comparisons that it leaves free; a
 * comparison's m is the mean over the rules, weighted by the matches each has seen. Chance agreement was taken from all
 * pairs, matches among them: their part is taken out again once it is known, and everything is learned a second time.
 */
final class MatchTraining {

    private static final int PASSES = 2;
    private static final int PRIOR_ROUNDS = 100;
    private static final double FIRST_SHARE = 0.2;

    /** No agreement is taken to be rarer by chance than this, whatever the counts say: numbers are copied and reused. */
    private static final double RAREST = 1e-8;

    private final MatchDocument document;
    private final PatternCounts counts;
    private final double pairs;

    /** @param pairs of all records, compared or not */
    MatchTraining(MatchDocument document, PatternCounts counts, double pairs) {
        this.document = document;
        this.counts = counts;
        this.pairs = pairs;
    }

    MatchWeights learn(double[][] seenByChance) {
        double[][] u = floored(seenByChance);
        MatchWeights weights = null;
        for (int pass = 0; pass < PASSES; pass++) {
            double[][] m = agreement(u);
            double prior = prior(m, u);
            weights = new MatchWeights(prior, List.of(m), List.of(u));
            u = withoutMatches(seenByChance, m, prior);
        }
        return weights;
    }

    private double[][] agreement(double[][] u) {
        double[][] sum =
                Arrays.stream(u).map(chance -> new double[chance.length]).toArray(double[][]::new);
        for (int rule = 0; rule < document.blocking().size(); rule++) {
            int[] free = free(document.blocking().get(rule));
            PatternCounts.Table table = counts.of(1 << rule, mask(free));
            if (free.length == 0 || table.patterns().length == 0) {
                continue;
            }
            Expectation.Result learned = Expectation.learn(table, document, free, u, FIRST_SHARE);
            for (int k = 0; k < free.length; k++) {
                for (int i = 0; i < learned.m()[k].length; i++) {
                    sum[free[k]][i] += learned.m()[k][i] * learned.matches();
                }
            }
        }
        return Arrays.stream(sum).map(MatchTraining::mean).toArray(double[][]::new);
    }

    private static double[] mean(double[] sum) {
        double total = Arrays.stream(sum).sum();
        return total == 0
                ? Expectation.beginning(sum.length)
                : Arrays.stream(sum).map(part -> part / total).toArray();
    }

    /** Comparisons that do not look at what the rule has made equal. */
    private int[] free(BlockingRule rule) {
        return IntStream.range(0, document.comparisons().size())
                .filter(c -> document.comparisons().get(c).fields().stream().noneMatch(rule.fields()::contains))
                .toArray();
    }

    private int mask(int[] comparisons) {
        int[] shifts = Patterns.shifts(document);
        int[] masks = Patterns.masks(document);
        return IntStream.of(comparisons).map(c -> masks[c] << shifts[c]).reduce(0, (a, b) -> a | b);
    }

    /** Share of the same among all pairs: the matches expected among the candidates, until the expectation stands still. */
    private double prior(double[][] m, double[][] u) {
        PatternCounts.Table table = counts.of(-1, -1);
        double[] bits = new double[table.patterns().length];
        PairWeights evidence = new PairWeights(document, new MatchWeights(0.5, List.of(m), List.of(u)));
        for (int p = 0; p < bits.length; p++) {
            bits[p] = evidence.bits(table.patterns()[p]);
        }
        double prior = 1e-4;
        for (int round = 0; round < PRIOR_ROUNDS; round++) {
            double odds = MatchWeights.log2(prior / (1 - prior));
            double matches = 0;
            for (int p = 0; p < bits.length; p++) {
                matches += table.pairs()[p] * MatchWeights.probability(bits[p] + odds);
            }
            prior = Math.min(0.5, Math.max(matches, 1) / pairs);
        }
        return prior;
    }

    private static double[][] withoutMatches(double[][] seen, double[][] m, double prior) {
        double[][] u = new double[seen.length][];
        for (int c = 0; c < seen.length; c++) {
            u[c] = new double[seen[c].length];
            for (int i = 0; i < u[c].length; i++) {
                u[c][i] = (seen[c][i] - prior * m[c][i]) / (1 - prior);
            }
        }
        return floored(u);
    }

    private static double[][] floored(double[][] shares) {
        double[][] u = new double[shares.length][];
        for (int c = 0; c < shares.length; c++) {
            double[] raised = Arrays.stream(shares[c])
                    .map(share -> Math.max(share, RAREST))
                    .toArray();
            double total = Arrays.stream(raised).sum();
            u[c] = Arrays.stream(raised).map(share -> share / total).toArray();
        }
        return u;
    }
}
