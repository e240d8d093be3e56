package org.acrm.value.kernel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Pareto / negative binomial: rates of buying differ by a gamma distribution (shape r, rate alpha), and so do the rates at which
 * customers stop, at any time (shape s, rate beta).
 *
 * <p>Source: Schmittlein, Morrison and Colombo, Counting your customers, Management Science 33 (1987), in the form of Fader and Hardie,
 * A note on deriving the Pareto/NBD model and related expressions (2005), equations 17 to 26.
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements BuyingModel, Serializable {

    private static final double[] START = {1, 1, 1, 1};

    /** The most likely parameters, in the order r, alpha, s, beta. */
    public static Estimate estimate(RepeatPurchases histories) {
        return Estimate.mostLikely(at -> of(at).logLikelihood(histories), START);
    }

    public static ParetoNbd of(double... parameters) {
        return new ParetoNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
    }

    /** Histories with the same count share the times at which they are looked at, so that each is reckoned once. */
    @Override
    public double logLikelihood(RepeatPurchases histories) {
        double[] lead = new double[histories.most() + 1];
        lead[0] = r * Math.log(alpha) + s * Math.log(beta);
        for (int x = 1; x < lead.length; x++) {
            lead[x] = lead[x - 1] + Math.log(r + x - 1);
        }
        double sum = 0;
        Map<Double, Double> known = new HashMap<>();
        for (int i = 0; i < histories.rows(); i++) {
            int x = histories.counts()[i];
            if (i > 0 && x != histories.counts()[i - 1]) {
                known.clear();
            }
            double stopped = stopped(
                    x,
                    histories.last()[i],
                    histories.watched()[i],
                    time -> known.computeIfAbsent(time, t -> stoppedAfter(x, t)));
            sum += histories.customers()[i]
                    * (lead[x] + LogSpace.sum(going(x, histories.watched()[i]), stopped));
            if (Double.isNaN(sum)) {
                return sum;
            }
        }
        return sum;
    }

    /** Logarithm of the part in which the customer still buys at the end. */
    private double going(int x, double watched) {
        return -(r + x) * Math.log(alpha + watched) - s * Math.log(beta + watched);
    }

    /** Logarithm of the part in which the customer stopped between the last purchase and the end. @param after {@link #stoppedAfter} of a time */
    private double stopped(int x, double last, double watched, DoubleUnaryOperator after) {
        double share = Math.log(s / (r + s + x));
        return watched == last
                ? Double.NEGATIVE_INFINITY
                : share + LogSpace.difference(after.applyAsDouble(last), after.applyAsDouble(watched));
    }

    private double stoppedAfter(int x, double time) {
        double order = r + s + x;
        double larger = Math.max(alpha, beta);
        double other = alpha >= beta ? s + 1 : r + x;
        double ratio = Math.abs(alpha - beta) / (larger + time);
        return Hypergeometric.lnNext(order, other, ratio) - order * Math.log(larger + time);
    }

    @Override
    public double expected(double time) {
        return r * beta / (alpha * (s - 1)) * (1 - Math.pow(beta / (beta + time), s - 1));
    }

    @Override
    public double expected(int count, double last, double watched, double time) {
        double ever = (r + count) * (beta + watched) / ((alpha + watched) * (s - 1));
        return alive(count, last, watched) * ever * (1 - Math.pow((beta + watched) / (beta + watched + time), s - 1));
    }

    @Override
    public double alive(int count, double last, double watched) {
        return 1
                / (1
                        + Math.exp(stopped(count, last, watched, time -> stoppedAfter(count, time))
                                - going(count, watched)));
    }
}
