package org.acrm.value.kernel;

/** Gauss' hypergeometric function. */
final class Hypergeometric {

    private static final double EXACT = 1e-16;
    private static final int MOST = 50_000;

    private Hypergeometric() {}

    /**
     * ₂F₁(a, b; c; z) with 0 ≤ z &lt; 1 and positive a, b and c. Where the series would fall slowly, Euler's
     * ₂F₁(a, b; c; z) = (1 − z)^(c − a − b) ₂F₁(c − a, c − b; c; z) makes its terms smaller. So near to 1 that fifty thousand terms do
     * not settle it, it is no number, and who looks for the most likely parameters turns back.
     */
    static double f21(double a, double b, double c, double z) {
        return a + b > c ? Math.pow(1 - z, c - a - b) * series(c - a, c - b, c, z) : series(a, b, c, z);
    }

    private static double series(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int n = 0; n < MOST; n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
            if (Math.abs(term) <= EXACT * Math.abs(sum)) {
                return sum;
            }
        }
        return Double.NaN;
    }
}
