package org.acrm.value.kernel;

/**
 * A model of customers without a contract, who buy at a rate of their own until, unseen, they stop for good. Times are in the unit of
 * the histories it was estimated from.
 */
public interface BuyingModel {

    double logLikelihood(RepeatPurchases histories);

    /** Purchases that a customer of whom nothing is known makes in the time after the first one. */
    double expected(double time);

    /** Purchases to come in the time after the observation. */
    double expected(int count, double last, double watched, double time);

    /** Probability that the customer still buys at the end of the observation. */
    double alive(int count, double last, double watched);

    /** {@link #expected(int, double, double, double)} of all customers together. */
    default double expected(RepeatPurchases histories, double time) {
        double sum = 0;
        for (int i = 0; i < histories.rows(); i++) {
            sum += histories.customers()[i]
                    * expected(
                            histories.counts()[i],
                            histories.last()[i],
                            histories.watched()[i],
                            time);
        }
        return sum;
    }
}
