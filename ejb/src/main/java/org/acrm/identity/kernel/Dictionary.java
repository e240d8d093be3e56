package org.acrm.identity.kernel;

import java.util.Arrays;

/**
 * The distinct values of a field, numbered from 1 in the order of their first appearance; 0 is no value. The last values
 * can be taken out again, which is how a question about one record leaves no trace.
 */
final class Dictionary {

    static final int NONE = 0;

    private static final long CODE = 0xFFFFFFFFL;

    private char[] pool = new char[1 << 10];
    private int[] ends = new int[1 << 8];
    private long[] hashes = new long[1 << 8];
    private long[] letters = new long[1 << 8];
    private int[] counts = new int[1 << 8];

    /** Upper half of the hash, and the number of the value. */
    private long[] slots = new long[1 << 9];

    private int size;

    /** The number of the value, a new one if it was never seen; {@link #NONE} for an empty text. */
    int intern(Text text) {
        return intern(text.chars, 0, text.length, text.hash());
    }

    int intern(char[] chars, int start, int length, long hash) {
        if (length == 0) {
            return NONE;
        }
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int code = (int) slots[slot];
            if ((slots[slot] ^ hash) >>> Integer.SIZE == 0 && holds(code, chars, start, length)) {
                return code;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        int code = add(chars, start, length, hash);
        slots[slot] = hash & ~CODE | code;
        if (2 * size > slots.length) {
            rehash(4 * slots.length);
        }
        return code;
    }

    /** Brings the places of these hashes near, all at once: waiting for each alone is most of what reading costs. */
    long touch(long[] some, int count) {
        long touched = 0;
        for (int i = 0; i < count; i++) {
            touched ^= slots[(int) some[i] & (slots.length - 1)];
        }
        return touched;
    }

    /** Makes room for so many values, as long as those that are here, so that nothing need grow on the way. */
    void expect(int values) {
        int capacity = 2 * Integer.highestOneBit(Math.max(1, values)) * 2;
        if (capacity > slots.length) {
            rehash(capacity);
        }
        if (size > 0 && values > size) {
            grow(values + values / 8);
            long length = (long) ends[size] * values / size;
            pool = Arrays.copyOf(pool, (int) Math.min(Integer.MAX_VALUE - 16, length + length / 8));
        }
    }

    private void grow(int capacity) {
        ends = Arrays.copyOf(ends, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        letters = Arrays.copyOf(letters, capacity);
        counts = Arrays.copyOf(counts, capacity);
    }

    private boolean holds(int code, char[] chars, int start, int length) {
        return Arrays.equals(pool, ends[code - 1], ends[code], chars, start, start + length);
    }

    private int add(char[] chars, int from, int length, long hash) {
        int code = ++size;
        if (code == ends.length) {
            grow(2 * code);
        }
        int start = ends[code - 1];
        if (start + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(start + length, 2 * pool.length));
        }
        System.arraycopy(chars, from, pool, start, length);
        ends[code] = start + length;
        hashes[code] = hash;
        letters[code] = Letters.of(chars, from, length);
        counts[code] = 0;
        return code;
    }

    private void rehash(int capacity) {
        slots = new long[capacity];
        for (int code = 1; code <= size; code++) {
            int slot = (int) hashes[code] & (capacity - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[slot] = hashes[code] & ~CODE | code;
        }
    }

    /** Forgets all values after that number. Values were put behind all older ones, so the older ones are still found. */
    void keep(int oldSize) {
        for (int code = size; code > oldSize; code--) {
            int slot = (int) hashes[code] & (slots.length - 1);
            while ((int) slots[slot] != code) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = 0;
        }
        size = Math.min(size, oldSize);
    }

    void count(int code, int more) {
        counts[code] += more;
    }

    void forgetCounts() {
        Arrays.fill(counts, 0);
    }

    /** How many records have the value. */
    int count(int code) {
        return counts[code];
    }

    int size() {
        return size;
    }

    char[] chars() {
        return pool;
    }

    int start(int code) {
        return ends[code - 1];
    }

    int end(int code) {
        return ends[code];
    }

    long hash(int code) {
        return code == NONE ? 0 : hashes[code];
    }

    /** Which characters the value has; see {@link Letters}. */
    long letters(int code) {
        return letters[code];
    }

    String value(int code) {
        return code == NONE ? "" : new String(pool, start(code), end(code) - start(code));
    }

    void read(int code, Text into) {
        into.clear();
        into.append(pool, start(code), end(code) - start(code));
    }
}
