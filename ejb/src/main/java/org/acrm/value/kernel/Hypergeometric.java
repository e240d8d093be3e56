package org.acrm.value.kernel;

/** Gauss' hypergeometric function. */
final class Hypergeometric {

    private static final double EXACT = 1e-16;
    private static final double SETTLED = 1e-15;
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

    /**
     * ln ₂F₁(a, b; a + 1; z), where a + 1 is above b: by Euler's formula ₂F₁(1, a + 1 − b; a + 1; z) (1 − z)^(1 − b), and that by the
     * continued fraction of Gauss, which near to 1 settles in some hundred steps where the series would need a hundred thousand.
     */
    static double lnNext(double a, double b, double z) {
        return (1 - b) * Math.log1p(-z) - Math.log(fraction(a + 1 - b, a + 1, z));
    }

    /** 1 / ₂F₁(1, b; c; z): Gauss, evaluated forward (Lentz, Applied Optics 15, 1976); as b is below c nothing that it divides by is 0. */
    private static double fraction(double b, double c, double z) {
        double upper = 1;
        double lower = 0;
        double value = 1;
        for (int k = 1; k < MOST; k++) {
            int m = k / 2;
            double factor = k % 2 == 0 ? m * (b - c - m + 1) : -(c + m - 1) * (b + m);
            double part = factor * z / ((c + k - 2) * (c + k - 1));
            lower = 1 / (1 + part * lower);
            upper = 1 + part / upper;
            value *= upper * lower;
            if (Math.abs(upper * lower - 1) <= SETTLED) {
                return value;
            }
        }
        return Double.NaN;
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
