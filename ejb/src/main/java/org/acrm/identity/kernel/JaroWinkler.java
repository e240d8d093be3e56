package org.acrm.identity.kernel;

/**
 * Likeness of two short texts between 0 and 1 (Jaro 1989, with the bonus of Winkler 1990 for up to four equal first
 * characters, a tenth each, given above a Jaro likeness of 0.7). The greedy choice of common characters begins with the
 * shorter text, so that the order of the two does not matter.
 */
public final class JaroWinkler {

    private static final double BONUS_ABOVE = 0.7;
    private static final double BONUS = 0.1;
    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST = 64;

    /** What of the missing likeness an equal beginning makes up for at most. */
    static final double MOST_BONUS = BONUS * LONGEST_PREFIX;

    private JaroWinkler() {}

    public static double of(String left, String right) {
        char[] both = (left + right).toCharArray();
        return of(both, 0, left.length(), left.length(), both.length);
    }

    static double of(char[] chars, int from, int to, int otherFrom, int otherTo) {
        int length = Math.min(to - from, LONGEST);
        int otherLength = Math.min(otherTo - otherFrom, LONGEST);
        if (length == 0 || otherLength == 0) {
            return length == otherLength ? 1 : 0;
        }
        boolean swap = length > otherLength || length == otherLength && compare(chars, from, otherFrom, length) > 0;
        double jaro = swap
                ? jaro(chars, otherFrom, otherLength, from, length)
                : jaro(chars, from, length, otherFrom, otherLength);
        return jaro <= BONUS_ABOVE
                ? jaro
                : jaro + prefix(chars, from, length, otherFrom, otherLength) * BONUS * (1 - jaro);
    }

    private static int compare(char[] chars, int left, int right, int length) {
        for (int i = 0; i < length; i++) {
            if (chars[left + i] != chars[right + i]) {
                return chars[left + i] - chars[right + i];
            }
        }
        return 0;
    }

    private static int prefix(char[] chars, int left, int length, int right, int otherLength) {
        int most = Math.min(LONGEST_PREFIX, Math.min(length, otherLength));
        int equal = 0;
        while (equal < most && chars[left + equal] == chars[right + equal]) {
            equal++;
        }
        return equal;
    }

    /** The marks of used characters fit into a long: texts beyond 64 characters are compared by their beginning. */
    private static double jaro(char[] chars, int left, int length, int right, int otherLength) {
        int window = Math.max(0, Math.max(length, otherLength) / 2 - 1);
        long used = 0;
        long usedOther = 0;
        int common = 0;
        for (int i = 0; i < length; i++) {
            int last = Math.min(otherLength - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if ((usedOther >>> j & 1) == 0 && chars[left + i] == chars[right + j]) {
                    used |= 1L << i;
                    usedOther |= 1L << j;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int exchanged = outOfOrder(chars, left, used, right, usedOther) / 2;
        return ((double) common / length + (double) common / otherLength + (double) (common - exchanged) / common) / 3;
    }

    private static int outOfOrder(char[] chars, int left, long used, int right, long usedOther) {
        int different = 0;
        long mine = used;
        long other = usedOther;
        while (mine != 0) {
            int i = Long.numberOfTrailingZeros(mine);
            int j = Long.numberOfTrailingZeros(other);
            different += chars[left + i] == chars[right + j] ? 0 : 1;
            mine &= mine - 1;
            other &= other - 1;
        }
        return different;
    }
}
