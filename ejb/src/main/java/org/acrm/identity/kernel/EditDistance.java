package org.acrm.identity.kernel;

/**
 * Insertions, deletions, substitutions and exchanges of neighbours that turn one text into another (Damerau 1964, in the
 * restricted form: no part is edited twice), counted only as far as anyone asks.
 */
public final class EditDistance {

    private static final int LONGEST = 128;

    private EditDistance() {}

    public static boolean within(String left, String right, int most) {
        char[] both = (left + right).toCharArray();
        return within(both, 0, left.length(), left.length(), both.length, most);
    }

    static boolean within(char[] chars, int from, int to, int otherFrom, int otherTo, int most) {
        if (Math.abs((to - from) - (otherTo - otherFrom)) > most) {
            return false;
        }
        int start = from;
        int otherStart = otherFrom;
        while (start < to && otherStart < otherTo && chars[start] == chars[otherStart]) {
            start++;
            otherStart++;
        }
        int end = to;
        int otherEnd = otherTo;
        while (start < end && otherStart < otherEnd && chars[end - 1] == chars[otherEnd - 1]) {
            end--;
            otherEnd--;
        }
        int length = end - start;
        int otherLength = otherEnd - otherStart;
        if (length == 0 || otherLength == 0) {
            return length + otherLength <= most;
        }
        return Math.max(length, otherLength) <= LONGEST
                && distance(chars, start, length, otherStart, otherLength, most) <= most;
    }

    /** Only cells near the diagonal can stay within the bound, so only those are filled. */
    private static int distance(char[] chars, int left, int length, int right, int otherLength, int most) {
        int[] before = new int[otherLength + 2];
        int[] above = new int[otherLength + 2];
        int[] row = new int[otherLength + 2];
        for (int j = 0; j <= otherLength; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            int first = Math.max(1, i - most);
            int last = Math.min(otherLength, i + most);
            row[first - 1] = first == 1 ? i : most + 1;
            int least = row[first - 1];
            for (int j = first; j <= last; j++) {
                char a = chars[left + i - 1];
                char b = chars[right + j - 1];
                int best = Math.min(above[j - 1] + (a == b ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
                boolean exchanged = i > 1 && j > 1 && a == chars[right + j - 2] && b == chars[left + i - 2];
                row[j] = exchanged ? Math.min(best, before[j - 2] + 1) : best;
                least = Math.min(least, row[j]);
            }
            row[last + 1] = most + 1;
            if (least > most) {
                return least;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[otherLength];
    }
}
