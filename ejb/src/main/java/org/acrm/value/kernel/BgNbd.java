package org.acrm.value.kernel;

import java.io.Serializable;

/**
 * Beta-geometric / negative binomial: rates of buying differ by a gamma distribution (shape r, rate alpha), and after each purchase a
 * customer stops with a probability that differs by a beta distribution (a, b).
 *
 * <p>Source: Fader, Hardie and Lee, “Counting your customers” the easy way, Marketing Science 24 (2005), equations 6 to 10.
 */
public record BgNbd(double r, double alpha, double a, double b) implements BuyingModel, Serializable {

    private static final double[] START = {1, 1, 1, 1};

    /** The most likely parameters, in the order r, alpha, a, b. */
    public static Estimate estimate(RepeatPurchases histories) {
        return Estimate.mostLikely(at -> of(at).logLikelihood(histories), START);
    }

    public static BgNbd of(double... parameters) {
        return new BgNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
    }

    @Override
    public double logLikelihood(RepeatPurchases histories) {
        double[] lead = leads(histories.most());
        double sum = 0;
        for (int i = 0; i < histories.rows(); i++) {
            int x = histories.counts()[i];
            double going = -(r + x) * Math.log(alpha + histories.watched()[i]);
            double either = going;
            if (x > 0) {
                double stopped = Math.log(a / (b + x - 1))
                        - (r + x) * Math.log(alpha + histories.last()[i]);
                either = LogSpace.sum(going, stopped);
            }
            sum += histories.customers()[i] * (lead[x] + either);
        }
        return sum;
    }

    /** What depends on the count alone: Γ(r+x) αʳ / Γ(r) · B(a, b+x) / B(a, b), as logarithms; Γ(n+1) = n Γ(n) saves the gammas. */
    private double[] leads(int most) {
        double[] lead = new double[most + 1];
        lead[0] = r * Math.log(alpha);
        for (int x = 1; x <= most; x++) {
            lead[x] = lead[x - 1] + Math.log((r + x - 1) * (b + x - 1) / (a + b + x - 1));
        }
        return lead;
    }

    @Override
    public double expected(double time) {
        return made(r, b, a + b - 1, alpha, time);
    }

    @Override
    public double expected(int count, double last, double watched, double time) {
        return made(r + count, b + count, a + b + count - 1, alpha + watched, time) * alive(count, last, watched);
    }

    /** ((c / (a − 1)) · [1 − (rate / (rate + t))ˢ · ₂F₁(s, d; c; t / (rate + t))]. */
    private double made(double s, double d, double c, double rate, double time) {
        double gone = Math.pow(rate / (rate + time), s) * Hypergeometric.f21(s, d, c, time / (rate + time));
        return c / (a - 1) * (1 - gone);
    }

    @Override
    public double alive(int count, double last, double watched) {
        if (count == 0) {
            return 1;
        }
        double odds = a / (b + count - 1) * Math.pow((alpha + watched) / (alpha + last), r + count);
        return 1 / (1 + odds);
    }
}
