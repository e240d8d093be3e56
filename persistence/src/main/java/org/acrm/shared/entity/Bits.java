package org.acrm.shared.entity;

import java.util.Arrays;

/**
 * What a condition says of the rows of a block, three-valued as in SQL: a row is in {@code yes}, or in {@code unknown}, or the condition
 * does not hold for it. Bit i stands for row i; bits beyond the last row are not cleared by every test, so count with the block's rows.
 */
public final class Bits {

    private final long[] yes;
    private final long[] unknown;

    public Bits(int rows) {
        yes = new long[words(rows)];
        unknown = new long[words(rows)];
    }

    public static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    /** The rows for which it holds; written by the test that owns the bits. */
    public long[] yes() {
        return yes;
    }

    /** The rows of which nothing is known. */
    public long[] unknown() {
        return unknown;
    }

    public void fill(boolean holds) {
        Arrays.fill(yes, holds ? -1L : 0);
        Arrays.fill(unknown, 0);
    }

    public boolean yes(int row) {
        return (yes[row >> 6] >>> row & 1) == 1;
    }

    public boolean unknown(int row) {
        return (unknown[row >> 6] >>> row & 1) == 1;
    }
}
