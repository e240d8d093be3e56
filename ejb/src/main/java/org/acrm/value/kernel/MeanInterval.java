package org.acrm.value.kernel;

import java.io.Serializable;

/** A mean with the variance of the mean; its interval of 95 % is that of the normal distribution. */
public record MeanInterval(double mean, double variance) implements Serializable {

    /** @param squares sum of the squared values; {@code count} above 0; one value alone says nothing of its variance */
    public static MeanInterval of(double sum, double squares, double count) {
        double mean = sum / count;
        double spread = count < 2 ? 0 : Math.max(0, squares - sum * mean) / (count - 1);
        return new MeanInterval(mean, spread / count);
    }

    public MeanInterval minus(MeanInterval other) {
        return new MeanInterval(mean - other.mean, variance + other.variance);
    }

    /** This mean as a part of a whole, to be added to the other parts. */
    public MeanInterval times(double weight) {
        return new MeanInterval(mean * weight, variance * weight * weight);
    }

    public MeanInterval plus(MeanInterval other) {
        return new MeanInterval(mean + other.mean, variance + other.variance);
    }

    public double low() {
        return mean - ShareInterval.Z * Math.sqrt(variance);
    }

    public double high() {
        return mean + ShareInterval.Z * Math.sqrt(variance);
    }

    public boolean proven() {
        return low() > 0 || high() < 0;
    }
}
