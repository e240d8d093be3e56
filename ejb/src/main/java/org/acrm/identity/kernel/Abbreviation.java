package org.acrm.identity.kernel;

import java.util.Arrays;

/**
 * Names of the same words in the same order, of which some are cut short in one of the two: {@code Mach.} for Machinery,
 * {@code Constr.} for Construction, {@code SW} for Software. A short word begins as the long one, its letters stand there in
 * their order, and it has at most two thirds of them.
 */
final class Abbreviation {

    private Abbreviation() {}

    static boolean holds(char[] chars, int from, int to, int otherFrom, int otherTo) {
        int mine = from;
        int others = otherFrom;
        while (mine < to && others < otherTo) {
            int end = wordEnd(chars, mine, to);
            int otherEnd = wordEnd(chars, others, otherTo);
            if (!sameWord(chars, mine, end, others, otherEnd)) {
                return false;
            }
            mine = end + 1;
            others = otherEnd + 1;
        }
        return mine > to && others > otherTo;
    }

    private static boolean sameWord(char[] chars, int a, int b, int p, int q) {
        if (b - a > q - p) {
            return sameWord(chars, p, q, a, b);
        }
        if (b - a == q - p) {
            return Arrays.equals(chars, a, b, chars, p, q);
        }
        return b - a > 1 && 3 * (b - a) <= 2 * (q - p) && chars[a] == chars[p] && inOrder(chars, a, b, p, q);
    }

    private static boolean inOrder(char[] chars, int a, int b, int p, int q) {
        int at = a;
        for (int i = p; i < q && at < b; i++) {
            if (chars[i] == chars[at]) {
                at++;
            }
        }
        return at == b;
    }

    private static int wordEnd(char[] chars, int start, int to) {
        int end = start;
        while (end < to && chars[end] != ' ') {
            end++;
        }
        return end;
    }
}
