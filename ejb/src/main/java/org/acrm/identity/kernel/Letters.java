package org.acrm.identity.kernel;

/**
 * A text's characters as a set of 64 bits, several characters to a bit. It tells at once, without looking at the texts,
 * that two of them cannot be much alike: it never denies a likeness that is there.
 */
final class Letters {

    private Letters() {}

    static long of(char[] chars, int start, int length) {
        long letters = 0;
        for (int i = start; i < start + length; i++) {
            letters |= 1L << chars[i];
        }
        return letters;
    }

    /** At least so many edits part the two, for one edit takes at most one character away and brings at most one in. */
    static int leastEdits(long one, long other) {
        return Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
    }

    /** The greatest Jaro-Winkler likeness of two texts of these lengths and characters. */
    static double mostAlike(long one, int length, long other, int otherLength) {
        int common = Math.min(length - Long.bitCount(one & ~other), otherLength - Long.bitCount(other & ~one));
        double jaro = ((double) common / length + (double) common / otherLength + 1) / 3;
        return jaro + JaroWinkler.MOST_BONUS * (1 - jaro);
    }
}
