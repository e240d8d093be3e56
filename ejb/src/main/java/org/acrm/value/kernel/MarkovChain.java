package org.acrm.value.kernel;

import java.util.Arrays;

/**
 * States between which customers move from one period to the next with the same shares each time.
 *
 * @param shares row by row, from a state to each state; each row sums to 1
 */
public record MarkovChain(double[][] shares) {

    /** @param counts how many moved from a state (row) to a state (column); who was never seen to move stays */
    public static MarkovChain of(long[][] counts) {
        double[][] shares = new double[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            long total = Arrays.stream(counts[i]).sum();
            for (int j = 0; j < counts.length; j++) {
                shares[i][j] = total == 0 ? (i == j ? 1 : 0) : (double) counts[i][j] / total;
            }
        }
        return new MarkovChain(shares);
    }

    /** The chain of so many periods at once: the power of the matrix of shares. */
    public MarkovChain periods(int count) {
        double[][] power = identity(shares.length);
        for (int i = 0; i < count; i++) {
            power = product(power, shares);
        }
        return new MarkovChain(power);
    }

    /** How many will be in each state after the chain's period, of those who are in the states now. */
    public double[] forecast(long[] now) {
        double[] next = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                next[j] += now[i] * shares[i][j];
            }
        }
        return next;
    }

    private static double[][] identity(int size) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i][i] = 1;
        }
        return matrix;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][left.length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < left.length; j++) {
                for (int k = 0; k < left.length; k++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }
}
