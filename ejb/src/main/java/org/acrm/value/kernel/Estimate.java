package org.acrm.value.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Positive parameters that make what was seen most likely.
 *
 * @param standardErrors from the curvature of the log-likelihood; not a number where it does not say
 */
public record Estimate(double[] parameters, double[] standardErrors, double logLikelihood) implements Serializable {

    private static final double STEP = 1e-3;

    /** A likelihood that still rises so far out has no top: the data do not tell the parameters. */
    private static final double FARTHEST = Math.log(1e6);

    /** @param logLikelihood of parameters, all positive. @param start where to begin */
    static Estimate mostLikely(ToDoubleFunction<double[]> logLikelihood, double... start) {
        double[] logs = Simplex.highest(at -> far(at) ? Double.NaN : logLikelihood.applyAsDouble(exp(at)), ln(start));
        double[] best = exp(logs);
        return new Estimate(best, errors(logLikelihood, best), logLikelihood.applyAsDouble(best));
    }

    /** Whether the top was found: the likelihood and every standard error are numbers, and no parameter lies at the edge of what was tried. */
    public boolean settled() {
        boolean told =
                Double.isFinite(logLikelihood) && Arrays.stream(standardErrors).allMatch(e -> e > 0 && e < 1e6);
        return told && Arrays.stream(ln(parameters)).allMatch(p -> Math.abs(p) < FARTHEST - 1);
    }

    private static boolean far(double[] logs) {
        return Arrays.stream(logs).anyMatch(p -> Math.abs(p) > FARTHEST);
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    private static double[] ln(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    /** Roots of the diagonal of the inverse of the observed information. */
    private static double[] errors(ToDoubleFunction<double[]> logLikelihood, double[] at) {
        double[][] information = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j <= i; j++) {
                information[i][j] = -curvature(logLikelihood, at, i, j);
                information[j][i] = information[i][j];
            }
        }
        double[][] inverse = inverse(information);
        double[] errors = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            errors[i] = Math.sqrt(inverse[i][i]);
        }
        return errors;
    }

    /** The mixed second difference; for i = j that of twice the step. */
    private static double curvature(ToDoubleFunction<double[]> f, double[] at, int i, int j) {
        double hi = STEP * at[i];
        double hj = STEP * at[j];
        return (moved(f, at, i, hi, j, hj)
                        - moved(f, at, i, hi, j, -hj)
                        - moved(f, at, i, -hi, j, hj)
                        + moved(f, at, i, -hi, j, -hj))
                / (4 * hi * hj);
    }

    private static double moved(ToDoubleFunction<double[]> f, double[] at, int i, double hi, int j, double hj) {
        double[] near = at.clone();
        near[i] += hi;
        near[j] += hj;
        return f.applyAsDouble(near);
    }

    /** Gauss and Jordan, with the largest pivot of each column. */
    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] work = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, work[i], 0, n);
            work[i][n + i] = 1;
        }
        for (int column = 0; column < n; column++) {
            pivot(work, column);
            eliminate(work, column);
        }
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            inverse[i] = Arrays.copyOfRange(work[i], n, 2 * n);
        }
        return inverse;
    }

    private static void pivot(double[][] work, int column) {
        int largest = column;
        for (int row = column + 1; row < work.length; row++) {
            if (Math.abs(work[row][column]) > Math.abs(work[largest][column])) {
                largest = row;
            }
        }
        double[] moved = work[column];
        work[column] = work[largest];
        work[largest] = moved;
    }

    private static void eliminate(double[][] work, int column) {
        double divisor = work[column][column];
        for (int k = 0; k < work[column].length; k++) {
            work[column][k] /= divisor;
        }
        for (int row = 0; row < work.length; row++) {
            double factor = work[row][column];
            for (int k = 0; row != column && k < work[row].length; k++) {
                work[row][k] -= factor * work[column][k];
            }
        }
    }
}
