package org.acrm.shared.entity;

/** Whole numbers, amounts in minor units, or dates as days since 1970-01-01. */
public final class LongColumn extends Column {

    private final long[] values;

    public LongColumn(int capacity) {
        super(capacity);
        values = new long[capacity];
    }

    public long[] values() {
        return values;
    }

    public void set(int row, long value) {
        values[row] = value;
    }
}
