package org.acrm.identity.kernel;

import java.util.Arrays;

/** The blocks of one rule, growing: from a key to the record added last, and from each record to the one before. */
final class BlockChains {

    private static final int END = -1;

    private long[] keys;
    private int[] last;
    private int[] counts;
    private int[] before;
    private int used;

    BlockChains(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) * 4;
        keys = new long[capacity];
        last = new int[capacity];
        counts = new int[capacity];
        before = new int[Math.max(16, expected)];
    }

    void add(int record, long key) {
        if (key == BlockKeys.NONE) {
            return;
        }
        if (record >= before.length) {
            before = Arrays.copyOf(before, Math.max(record + 1, 2 * before.length));
        }
        int slot = slot(key);
        before[record] = counts[slot] == 0 ? END : last[slot];
        used += counts[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        last[slot] = record;
        counts[slot]++;
        if (2 * used > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int slot = (int) BlockKeys.mix(key) & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLast = last;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        last = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                last[slot] = oldLast[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** None if there are more than that many. */
    int[] members(long key, int most) {
        int slot = slot(key);
        if (counts[slot] > most) {
            return new int[0];
        }
        int[] members = new int[counts[slot]];
        int record = last[slot];
        for (int i = members.length - 1; i >= 0; i--) {
            members[i] = record;
            record = before[record];
        }
        return members;
    }
}
