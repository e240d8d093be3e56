package org.acrm.segment.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How one variable becomes a number that distances can be taken of. A missing value becomes the median; a value beyond the quantiles
 * {@code low} and {@code high} of the customers learned from becomes that quantile (winsorising), because a single fortune would else
 * draw a cluster to itself; on a logarithmic scale ten times as much counts the same anywhere; then the mean is taken away and the
 * deviation divided by. All of it is kept, so that tomorrow's value is treated like today's.
 *
 * @param log whether sign(x) · ln(1 + |x|) is taken, after the borders
 * @param median instead of a missing value
 * @param low least value that counts
 * @param high greatest value that counts
 * @param mean of what the steps before give
 * @param deviation of the same; 0 for a variable that says nothing, which then is 0 for everybody
 */
public record Preparation(boolean log, double median, double low, double high, double mean, double deviation)
        implements Serializable {

    /**
     * @param values of one variable, NaN where missing
     * @param cut share that is drawn in at each end, such as 0.01
     */
    public static Preparation learn(double[] values, boolean log, double cut) {
        double[] known =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (known.length == 0) {
            return new Preparation(log, 0, 0, 0, 0, 0);
        }
        Preparation raw =
                new Preparation(log, quantile(known, 0.5), quantile(known, cut), quantile(known, 1 - cut), 0, 1);
        double[] prepared = Arrays.stream(values).map(raw::of).toArray();
        double mean = Arrays.stream(prepared).sum() / prepared.length;
        double square =
                Arrays.stream(prepared).map(v -> (v - mean) * (v - mean)).sum() / prepared.length;
        return new Preparation(log, raw.median, raw.low, raw.high, mean, Math.sqrt(square));
    }

    public double of(double value) {
        double known = Double.isNaN(value) ? median : Math.max(low, Math.min(high, value));
        double scaled = log ? Math.signum(known) * Math.log1p(Math.abs(known)) : known;
        return deviation > 0 ? (scaled - mean) / deviation : 0;
    }

    public double[] of(double[] values) {
        double[] prepared = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            prepared[i] = of(values[i]);
        }
        return prepared;
    }

    /** The value between the two nearest of sorted values (type 7 of Hyndman and Fan, 1996). */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
