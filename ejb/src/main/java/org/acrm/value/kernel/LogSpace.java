package org.acrm.value.kernel;

/** Arithmetic on logarithms, where the numbers themselves would be too small or too large. */
final class LogSpace {

    /** From here on the series of Stirling is exact to the last bits. */
    private static final double LARGE = 12;

    private LogSpace() {}

    /** ln(eᵃ + eᵇ). */
    static double sum(double a, double b) {
        double larger = Math.max(a, b);
        return larger == Double.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }

    /** ln(eᵃ − eᵇ), a not below b. */
    static double difference(double a, double b) {
        return a + Math.log(-Math.expm1(Math.min(b - a, 0)));
    }

    /** ln Γ(x) of a positive x: Stirling's series, after Γ(x) = Γ(x + 1) / x has made x large enough. */
    static double gamma(double x) {
        double shift = 1;
        double z = x;
        while (z < LARGE) {
            shift *= z;
            z++;
        }
        double i = 1 / (z * z);
        double series = (1.0 / 12 - i * (1.0 / 360 - i * (1.0 / 1260 - i * (1.0 / 1680 - i / 1188)))) / z;
        return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
    }
}
