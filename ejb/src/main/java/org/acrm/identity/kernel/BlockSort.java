package org.acrm.identity.kernel;

import java.util.Arrays;

/**
 * Sorts mixed keys, whose upper bits are spread evenly: they are dealt into as many heaps as keep each one within the
 * nearest memory, and the heaps are sorted one by one.
 */
final class BlockSort {

    private static final int HEAP = 512;
    private static final int MOST_HEAP_BITS = 12;

    private BlockSort() {}

    static void sort(long[] values, int size) {
        int bits = Math.min(MOST_HEAP_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(size / HEAP));
        if (bits < 2) {
            Arrays.sort(values, 0, size);
            return;
        }
        int shift = Long.SIZE - bits;
        int[] ends = new int[1 << bits];
        for (int i = 0; i < size; i++) {
            ends[(int) ((values[i] ^ Long.MIN_VALUE) >>> shift)]++;
        }
        for (int heap = 1; heap < ends.length; heap++) {
            ends[heap] += ends[heap - 1];
        }
        long[] dealt = new long[size];
        for (int i = size - 1; i >= 0; i--) {
            dealt[--ends[(int) ((values[i] ^ Long.MIN_VALUE) >>> shift)]] = values[i];
        }
        for (int heap = 0; heap < ends.length; heap++) {
            Arrays.sort(dealt, ends[heap], heap + 1 < ends.length ? ends[heap + 1] : size);
        }
        System.arraycopy(dealt, 0, values, 0, size);
    }
}
