package org.acrm.intake.kernel;

import java.util.HashSet;
import java.util.Set;

/**
 * Which keys may have come before, in constant memory: a Bloom filter. A key that it knows not is new for certain; the few that it
 * names are judged by the database. With 16 bits a key and 4 probes, about one new key in 400 is named in vain.
 */
public final class SeenKeys {

    private static final int PROBES = 4;
    private static final int MOST_CANDIDATES = 20_000;
    private static final long SMALLEST = 1L << 20;
    private static final long LARGEST = 1L << 29;

    private final long[] bits;
    private final long mask;
    private final Set<String> candidates = new HashSet<>();
    private boolean tooMany;

    /** @param expected how many keys will come at most, roughly */
    public SeenKeys(long expected) {
        long size = Long.highestOneBit(Math.max(SMALLEST, Math.min(LARGEST, expected * 16)));
        bits = new long[(int) (size >>> 6)];
        mask = size - 1;
    }

    public void add(String key) {
        long hash = mixed(key);
        long step = Long.rotateLeft(hash, 32) | 1;
        boolean known = true;
        for (int i = 0; i < PROBES; i++) {
            long bit = hash & mask;
            int word = (int) (bit >>> 6);
            long one = 1L << bit;
            known &= (bits[word] & one) != 0;
            bits[word] |= one;
            hash += step;
        }
        if (known && !tooMany) {
            candidates.add(key);
            tooMany = candidates.size() > MOST_CANDIDATES;
        }
    }

    /** True where so many keys may be repeated that all have to be compared. */
    public boolean tooMany() {
        return tooMany;
    }

    public Set<String> candidates() {
        return Set.copyOf(candidates);
    }

    private static long mixed(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
