package org.acrm.segment.kernel;

import java.util.Arrays;

/** Squared distances of a block of customers from one centre, column by column, so that the processor can take several at a time. */
final class Squares {

    /** Customers at a time: their numbers stay in the processor's nearest memory while all centres are tried. */
    static final int BLOCK = 256;

    private Squares() {}

    /** Four variables at a time, so that a sum is fetched and put back a quarter as often. */
    static void from(double[] centre, double[][] columns, int from, int size, double[] distances) {
        int v = centre.length % 4;
        Arrays.fill(distances, 0, size, 0);
        for (int single = 0; single < v; single++) {
            double[] column = columns[single];
            double at = centre[single];
            for (int i = 0; i < size; i++) {
                double d = column[from + i] - at;
                distances[i] += d * d;
            }
        }
        for (; v < centre.length; v += 4) {
            addFour(columns, from, size, v, centre, distances);
        }
    }

    private static void addFour(double[][] columns, int from, int size, int v, double[] centre, double[] distances) {
        double[] first = columns[v];
        double[] second = columns[v + 1];
        double[] third = columns[v + 2];
        double[] fourth = columns[v + 3];
        double atFirst = centre[v];
        double atSecond = centre[v + 1];
        double atThird = centre[v + 2];
        double atFourth = centre[v + 3];
        for (int i = 0; i < size; i++) {
            double d1 = first[from + i] - atFirst;
            double d2 = second[from + i] - atSecond;
            double d3 = third[from + i] - atThird;
            double d4 = fourth[from + i] - atFourth;
            distances[i] += d1 * d1 + d2 * d2 + (d3 * d3 + d4 * d4);
        }
    }
}
