package org.acrm.segment.kernel;

import java.io.Serializable;
import java.util.Arrays;

/**
 * One variable over all customers of whom it is known.
 *
 * @param missing share of customers of whom it is not known, 0 to 1
 */
public record Spread(double mean, double deviation, double lowerThird, double upperThird, double missing)
        implements Serializable {

    public static Spread of(double[] values) {
        double[] known =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (known.length == 0) {
            return new Spread(0, 0, 0, 0, 1);
        }
        double mean = Arrays.stream(known).sum() / known.length;
        double square = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).sum() / known.length;
        return new Spread(
                mean,
                Math.sqrt(square),
                Preparation.quantile(known, 1 / 3.0),
                Preparation.quantile(known, 2 / 3.0),
                1 - (double) known.length / values.length);
    }
}
