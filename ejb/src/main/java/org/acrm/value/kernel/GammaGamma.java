package org.acrm.value.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What a purchase is worth: amounts of a customer follow a gamma distribution (shape p) whose rate differs between customers by another
 * one (shape q, rate gamma). It assumes that how often somebody buys says nothing about how much.
 *
 * <p>Source: Fader and Hardie, The Gamma-Gamma model of monetary value (2013), equations 1a and 5.
 */
public record GammaGamma(double p, double q, double gamma) implements Serializable {

    private static final double[] START = {1, 1, 1};

    /** @param means mean amount of the purchases of each customer. @param counts how many those are, at least one */
    public static Estimate estimate(double[] means, int[] counts) {
        return Estimate.mostLikely(at -> of(at).logLikelihood(means, counts), START);
    }

    public static GammaGamma of(double... parameters) {
        return new GammaGamma(parameters[0], parameters[1], parameters[2]);
    }

    /** @param customers how many customers have this mean and count */
    public static Estimate estimate(double[] means, int[] counts, int[] customers) {
        return Estimate.mostLikely(at -> of(at).logLikelihood(means, counts, customers), START);
    }

    public double logLikelihood(double[] means, int[] counts) {
        int[] one = new int[means.length];
        Arrays.fill(one, 1);
        return logLikelihood(means, counts, one);
    }

    private double logLikelihood(double[] means, int[] counts, int[] customers) {
        double sum = 0;
        double lead = q * Math.log(gamma) - LogSpace.gamma(q);
        for (int i = 0; i < means.length; i++) {
            double shape = p * counts[i];
            double one = lead
                    + LogSpace.gamma(shape + q)
                    - LogSpace.gamma(shape)
                    + (shape - 1) * Math.log(means[i])
                    + shape * Math.log(counts[i])
                    - (shape + q) * Math.log(gamma + counts[i] * means[i]);
            sum += customers[i] * one;
        }
        return sum;
    }

    /** Mean amount of a purchase to come; without any purchase that of all customers. q must be above 1. */
    public double expected(double mean, int count) {
        return p * (gamma + count * mean) / (p * count + q - 1);
    }
}
