package org.acrm.segment.kernel;

import java.io.Serializable;

/**
 * Customers as a mixture of heaps, each normal with variances of its own for every variable and no correlations inside.
 *
 * @param shares of the heaps; their sum is 1
 * @param means by heap, then by variable
 * @param variances likewise
 * @param logLikelihood natural logarithm, of all customers
 */
public record Mixture(
        double[] shares, double[][] means, double[][] variances, double logLikelihood, int rounds, boolean settled)
        implements Serializable {

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    public int heaps() {
        return shares.length;
    }

    /** What the means, variances and shares cost against what they explain (Schwarz, 1978); the least is the best. */
    public double bic(int customers) {
        int parameters = heaps() - 1 + 2 * heaps() * means[0].length;
        return parameters * Math.log(customers) - 2 * logLikelihood;
    }

    /** ln(share · density) of a point in heap {@code c}. */
    double logDensity(double[] point, int c) {
        double sum = Math.log(shares[c]);
        for (int v = 0; v < point.length; v++) {
            double d = point[v] - means[c][v];
            sum -= 0.5 * (LOG_TWO_PI + Math.log(variances[c][v]) + d * d / variances[c][v]);
        }
        return sum;
    }

    /** The same heaps as a rule that says of a point to which it most probably belongs. */
    public AssignmentRule rule(Preparation[] preparations) {
        double[][] weights = new double[heaps()][];
        double[] offsets = new double[heaps()];
        for (int c = 0; c < heaps(); c++) {
            weights[c] = new double[means[c].length];
            offsets[c] = -Math.log(shares[c]);
            for (int v = 0; v < means[c].length; v++) {
                weights[c][v] = 0.5 / variances[c][v];
                offsets[c] += 0.5 * Math.log(variances[c][v]);
            }
        }
        return new AssignmentRule(preparations, means, weights, offsets);
    }
}
