package org.acrm.modelling.kernel;

/** How far probabilities lie from what then happened; smaller is better, whatever the ranking. */
public final class ProbabilityLoss {

    /** A certain but wrong probability costs this much at most: a file of a million rows must not be judged by one. */
    private static final double SMALLEST = 1e-15;

    private ProbabilityLoss() {}

    /** Mean squared distance (Brier 1950, for a binary event). */
    public static double brier(double[] probabilities, int[] target) {
        check(probabilities, target);
        double sum = 0;
        for (int i = 0; i < target.length; i++) {
            double distance = probabilities[i] - target[i];
            sum += distance * distance;
        }
        return sum / target.length;
    }

    /** Mean negative log-likelihood in nats. */
    public static double logLoss(double[] probabilities, int[] target) {
        check(probabilities, target);
        double sum = 0;
        for (int i = 0; i < target.length; i++) {
            double given = target[i] == 1 ? probabilities[i] : 1 - probabilities[i];
            sum -= Math.log(Math.max(given, SMALLEST));
        }
        return sum / target.length;
    }

    private static void check(double[] probabilities, int[] target) {
        if (probabilities.length != target.length || target.length == 0) {
            throw new IllegalArgumentException(probabilities.length + " probabilities for " + target.length + " rows");
        }
    }
}
