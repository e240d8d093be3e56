package org.acrm.shared.entity;

import java.util.List;

/**
 * Some rows of a table, column by column, filled again and again while a scan goes on.
 *
 * <p>Each row has a key, the customer whom it concerns (0 where there is none), and a day that tells rows of the same key apart (0 where
 * the key suffices).
 */
public final class ColumnBlock {

    /** Small enough to stay in the processor's cache with all its columns. */
    public static final int CAPACITY = 4096;

    private final List<Column> columns;
    private final long[] keys = new long[CAPACITY];
    private final long[] customers = new long[CAPACITY];
    private final long[] days = new long[CAPACITY];
    private int rows;
    private long number;

    public ColumnBlock(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    public Column column(int index) {
        return columns.get(index);
    }

    public int rows() {
        return rows;
    }

    public boolean full() {
        return rows == CAPACITY;
    }

    /** Tells this filling from the ones before. */
    public long number() {
        return number;
    }

    public long key(int row) {
        return keys[row];
    }

    public long customer(int row) {
        return customers[row];
    }

    public long day(int row) {
        return days[row];
    }

    /** @return the number of the new row, whose columns the caller now sets */
    public int add(long key, long customer, long day) {
        keys[rows] = key;
        customers[rows] = customer;
        days[rows] = day;
        return rows++;
    }

    public void clear() {
        rows = 0;
        number++;
        columns.forEach(Column::begin);
    }
}
