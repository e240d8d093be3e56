package org.acrm.segment.kernel;

import java.util.Arrays;

/**
 * How far two groupings of the same customers agree: 1 = the same, 0 = no more than by chance (adjusted Rand index; Hubert and Arabie,
 * Comparing partitions, Journal of Classification 2, 1985).
 */
public final class RandIndex {

    private RandIndex() {}

    /** Labels count from 0. */
    public static double adjusted(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("The groupings differ in length");
        }
        int rows = Arrays.stream(one).max().orElse(0) + 1;
        int columns = Arrays.stream(other).max().orElse(0) + 1;
        long[] cells = new long[rows * columns];
        long[] ofOne = new long[rows];
        long[] ofOther = new long[columns];
        for (int i = 0; i < one.length; i++) {
            cells[one[i] * columns + other[i]]++;
            ofOne[one[i]]++;
            ofOther[other[i]]++;
        }
        double both = pairs(cells);
        double inOne = pairs(ofOne);
        double inOther = pairs(ofOther);
        double all = one.length * (one.length - 1.0) / 2;
        double expected = all == 0 ? 0 : inOne * inOther / all;
        double most = (inOne + inOther) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }

    private static double pairs(long[] sizes) {
        return Arrays.stream(sizes).mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
