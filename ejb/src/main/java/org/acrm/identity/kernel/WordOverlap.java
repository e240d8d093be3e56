package org.acrm.identity.kernel;

/** Share of the words that two texts have in common (Dice: twice the common ones among all), whatever their order. */
final class WordOverlap {

    private WordOverlap() {}

    static boolean atLeast(char[] chars, int from, int to, int otherFrom, int otherTo, double bound) {
        int mine = words(chars, from, to);
        int others = words(chars, otherFrom, otherTo);
        int common = 0;
        for (int start = from; start < to; ) {
            int end = wordEnd(chars, start, to);
            common += contains(chars, otherFrom, otherTo, start, end) ? 1 : 0;
            start = end + 1;
        }
        return 2.0 * Math.min(common, others) >= bound * (mine + others);
    }

    private static int words(char[] chars, int from, int to) {
        int words = from < to ? 1 : 0;
        for (int i = from; i < to; i++) {
            words += chars[i] == ' ' ? 1 : 0;
        }
        return words;
    }

    private static int wordEnd(char[] chars, int start, int to) {
        int end = start;
        while (end < to && chars[end] != ' ') {
            end++;
        }
        return end;
    }

    private static boolean contains(char[] chars, int from, int to, int wordStart, int wordEnd) {
        for (int start = from; start < to; ) {
            int end = wordEnd(chars, start, to);
            if (java.util.Arrays.equals(chars, start, end, chars, wordStart, wordEnd)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
