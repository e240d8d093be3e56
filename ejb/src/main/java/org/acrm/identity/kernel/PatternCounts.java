package org.acrm.identity.kernel;

import java.util.Arrays;

/**
 * How often each pattern of outcomes occurs among the candidate pairs, apart for each set of blocking rules that make the
 * pair. All that is learned is learned from this, so learning costs the same for a thousand pairs and for a billion.
 */
final class PatternCounts {

    private long[] keys = new long[1 << 10];
    private long[] counts = new long[1 << 10];
    private int size;

    /** @param rules one bit for each blocking rule */
    void add(int pattern, int rules, long more) {
        long key = (long) rules << Integer.SIZE | pattern & 0xFFFFFFFFL;
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += more;
        if (2 * size > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    void addAll(PatternCounts other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.counts[i] != 0) {
                add((int) other.keys[i], (int) (other.keys[i] >>> Integer.SIZE), other.counts[i]);
            }
        }
    }

    /** What is seen of the pairs that have one of these rules, in the outcomes that the mask keeps; in order of pattern. */
    Table of(int rules, int mask) {
        PatternCounts chosen = new PatternCounts();
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0 && (keys[i] >>> Integer.SIZE & rules) != 0) {
                chosen.add((int) keys[i] & mask, 0, counts[i]);
            }
        }
        return chosen.table();
    }

    private Table table() {
        long[] sorted = new long[size];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                sorted[next++] = keys[i];
            }
        }
        Arrays.sort(sorted);
        int[] patterns = new int[size];
        long[] pairs = new long[size];
        for (int i = 0; i < size; i++) {
            patterns[i] = (int) sorted[i];
            pairs[i] = counts[slot(sorted[i])];
        }
        return new Table(patterns, pairs);
    }

    /** Distinct patterns and the number of pairs of each. */
    record Table(int[] patterns, long[] pairs) {

        long total() {
            return Arrays.stream(pairs).sum();
        }
    }
}
