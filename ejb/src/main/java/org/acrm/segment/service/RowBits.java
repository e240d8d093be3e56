package org.acrm.segment.service;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.acrm.segment.kernel.RowOrder;

/** Sets of rows, one bit each. */
final class RowBits {

    private RowBits() {}

    /** @param ids told one by one; those that have no row are left out */
    static long[] of(Consumer<LongConsumer> ids, RowOrder order) {
        long[] rows = order.noRows();
        ids.accept(id -> {
            int row = order.row(id);
            if (row >= 0) {
                rows[row >> 6] |= 1L << row;
            }
        });
        return rows;
    }

    static long common(long[] some, long[] others) {
        long count = 0;
        for (int w = 0; w < some.length; w++) {
            count += Long.bitCount(some[w] & others[w]);
        }
        return count;
    }

    static long[] both(long[] some, long[] others) {
        long[] both = new long[some.length];
        for (int w = 0; w < some.length; w++) {
            both[w] = some[w] & others[w];
        }
        return both;
    }

    /** Those of some who are not among the others. */
    static long[] without(long[] some, long[] others) {
        long[] left = new long[some.length];
        for (int w = 0; w < some.length; w++) {
            left[w] = some[w] & ~others[w];
        }
        return left;
    }

    static long count(long[] rows) {
        return common(rows, rows);
    }

    /** The first row of the set from {@code row} on; negative where there is none. */
    static int next(long[] rows, int row) {
        int w = row >> 6;
        if (w >= rows.length) {
            return -1;
        }
        long word = rows[w] & -1L << row;
        while (word == 0) {
            if (++w == rows.length) {
                return -1;
            }
            word = rows[w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The row before which the set has {@code count} others; negative where there is none. */
    static int nth(long[] rows, int count) {
        int left = count;
        for (int w = 0; w < rows.length; w++) {
            int here = Long.bitCount(rows[w]);
            if (left < here) {
                int row = next(rows, w << 6);
                for (int i = 0; i < left; i++) {
                    row = next(rows, row + 1);
                }
                return row;
            }
            left -= here;
        }
        return -1;
    }
}
