package org.acrm.segment.kernel;

/**
 * Population stability index: how far the shares of clusters have moved from those when the rule was frozen. The usual reading (Siddiqi,
 * Credit Risk Scorecards, 2006): below 0.1 as before, up to 0.25 look at it, above it learn anew.
 */
public final class Drift {

    /** Instead of an empty cluster, whose logarithm does not exist. */
    private static final double LEAST_SHARE = 1e-4;

    private Drift() {}

    /** @param before customers by cluster; {@code now} likewise */
    public static double psi(long[] before, long[] now) {
        double allBefore = sum(before);
        double allNow = sum(now);
        double psi = 0;
        for (int c = 0; c < before.length; c++) {
            double was = Math.max(before[c] / allBefore, LEAST_SHARE);
            double is = Math.max(now[c] / allNow, LEAST_SHARE);
            psi += (is - was) * Math.log(is / was);
        }
        return psi;
    }

    private static double sum(long[] sizes) {
        double sum = 0;
        for (long size : sizes) {
            sum += size;
        }
        return Math.max(1, sum);
    }
}
