package org.acrm.quality.kernel;

import java.util.Arrays;

/** Rows that failed: all are counted, the first of them kept by key. */
public final class Failures {

    private static final int WIDTH = 3;

    private final int most;
    private long[] kept = new long[WIDTH * 16];
    private int size;
    private long count;

    public Failures(int most) {
        this.most = most;
    }

    public void add(long key, long customer, long day) {
        count++;
        if (size == most) {
            return;
        }
        int at = size++ * WIDTH;
        if (at == kept.length) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        kept[at] = key;
        kept[at + 1] = customer;
        kept[at + 2] = day;
    }

    /** The same for the same rows, in whichever order they came. */
    public long mark() {
        long mark = count;
        for (int i = 0; i < size; i++) {
            mark += Repeats.mixed(key(i) + Repeats.mixed(customer(i) + Repeats.mixed(day(i))));
        }
        return mark;
    }

    public long count() {
        return count;
    }

    /** How many of them are kept. */
    public int size() {
        return size;
    }

    public long key(int index) {
        return kept[index * WIDTH];
    }

    /** 0 where the row concerns no customer. */
    public long customer(int index) {
        return kept[index * WIDTH + 1];
    }

    /** Days since 1970-01-01; 0 where the key suffices. */
    public long day(int index) {
        return kept[index * WIDTH + 2];
    }
}
