package org.acrm.shared.entity;

import java.util.Arrays;

/** Values of one attribute for the rows of a block; a missing value has its bit set in {@link #missing()}. */
public abstract sealed class Column permits LongColumn, TextColumn {

    private final long[] missing;

    Column(int capacity) {
        missing = new long[Bits.words(capacity)];
    }

    public long[] missing() {
        return missing;
    }

    public boolean missing(int row) {
        return (missing[row >> 6] >>> row & 1) == 1;
    }

    public void setMissing(int row) {
        missing[row >> 6] |= 1L << row;
    }

    /** Before the rows of another block come. */
    void begin() {
        Arrays.fill(missing, 0);
    }
}
