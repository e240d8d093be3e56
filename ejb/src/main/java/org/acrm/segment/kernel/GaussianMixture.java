package org.acrm.segment.kernel;

import java.util.Arrays;

/**
 * Learns a mixture by expectation and maximisation (Dempster, Laird, Rubin, 1977), in logarithms, so that no density becomes 0 far from
 * all heaps. Begins with the clusters of k-means.
 */
public final class GaussianMixture {

    /** Least variance of a standardised variable: a heap of equal values would else be infinitely probable. */
    private static final double LEAST_VARIANCE = 1e-4;

    private static final double ENOUGH = 1e-8;

    private final Points points;

    public GaussianMixture(Points points) {
        this.points = points;
    }

    public Mixture learn(Clustering start, int most) {
        Sums sums = new Sums(start.centres().length, points.variables());
        for (int i = 0; i < points.size(); i++) {
            sums.add(points.point(i), start.labels()[i], 1);
        }
        Mixture mixture = sums.mixture(points.size(), Double.NEGATIVE_INFINITY, 0, false);
        for (int round = 1; round <= most && !mixture.settled(); round++) {
            mixture = round(mixture, round);
        }
        return mixture;
    }

    private Mixture round(Mixture former, int round) {
        Sums sums = new Sums(former.heaps(), points.variables());
        double total = 0;
        double[] logs = new double[former.heaps()];
        for (int i = 0; i < points.size(); i++) {
            double[] point = points.point(i);
            for (int c = 0; c < logs.length; c++) {
                logs[c] = former.logDensity(point, c);
            }
            double whole = logSum(logs);
            total += whole;
            for (int c = 0; c < logs.length; c++) {
                sums.add(point, c, Math.exp(logs[c] - whole));
            }
        }
        boolean settled = total - former.logLikelihood() < ENOUGH * Math.abs(total);
        return settled
                ? new Mixture(former.shares(), former.means(), former.variances(), total, round, true)
                : sums.mixture(points.size(), total, round, false);
    }

    static double logSum(double[] logs) {
        double greatest = Arrays.stream(logs).max().orElseThrow();
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - greatest);
        }
        return greatest + Math.log(sum);
    }

    /** Weighted sums of customers by heap. */
    private static final class Sums {

        private final double[] weights;
        private final double[][] values;
        private final double[][] squares;

        Sums(int heaps, int variables) {
            weights = new double[heaps];
            values = new double[heaps][variables];
            squares = new double[heaps][variables];
        }

        void add(double[] point, int c, double weight) {
            weights[c] += weight;
            for (int v = 0; v < point.length; v++) {
                values[c][v] += weight * point[v];
                squares[c][v] += weight * point[v] * point[v];
            }
        }

        /** A heap that nobody belongs to any more gets a share that is all but nothing, so that its logarithm exists. */
        Mixture mixture(int customers, double logLikelihood, int rounds, boolean settled) {
            double[] shares = new double[weights.length];
            for (int c = 0; c < weights.length; c++) {
                double weight = Math.max(weights[c], 1e-300);
                shares[c] = Math.max(weights[c] / customers, 1e-300);
                for (int v = 0; v < values[c].length; v++) {
                    values[c][v] /= weight;
                    double variance = squares[c][v] / weight - values[c][v] * values[c][v];
                    squares[c][v] = Math.max(variance, LEAST_VARIANCE);
                }
            }
            return new Mixture(shares, values, squares, logLikelihood, rounds, settled);
        }
    }
}
