package org.acrm.identity.kernel;

/** Dates as eight digits, year first. A typing error may make an impossible one, which is kept: it still says something. */
final class Dates {

    static final int DIGITS = 8;
    private static final String PLAIN = "yyyy-mm-dd";

    private Dates() {}

    /** Reads 1971-06-24, 1971/6/24, 24.06.1971, 19710624, 1971年6月24日; anything else is missing. */
    static void apply(Text text) {
        if (isPlain(text)) {
            System.arraycopy(text.chars, 5, text.chars, 4, 2);
            System.arraycopy(text.chars, 8, text.chars, 6, 2);
            text.cut(DIGITS);
            return;
        }
        int[] parts = new int[3];
        int[] digits = new int[3];
        int part = -1;
        boolean inside = false;
        for (int i = 0; i < text.length; i++) {
            int digit = text.chars[i] - '0';
            boolean isDigit = digit >= 0 && digit <= 9;
            if (isDigit && !inside && ++part == 3) {
                break;
            }
            inside = isDigit;
            if (isDigit && digits[part] < DIGITS) {
                parts[part] = 10 * parts[part] + digit;
                digits[part]++;
            }
        }
        text.clear();
        write(text, part, parts, digits);
    }

    /** Nearly all: 1971-06-24. */
    private static boolean isPlain(Text text) {
        if (text.length != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            char c = text.chars[i];
            if (PLAIN.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static void write(Text text, int part, int[] parts, int[] digits) {
        if (part == 0 && digits[0] == DIGITS) {
            number(text, parts[0], DIGITS);
        } else if (part >= 2 && digits[0] == 4) {
            whole(text, parts[0], parts[1], parts[2]);
        } else if (part >= 2 && digits[2] == 4) {
            whole(text, parts[2], parts[1], parts[0]);
        }
    }

    private static void whole(Text text, int year, int month, int day) {
        if (month < 100 && day < 100) {
            number(text, year, 4);
            number(text, month, 2);
            number(text, day, 2);
        }
    }

    private static void number(Text text, int value, int digits) {
        int rest = value;
        for (int i = text.length + digits - 1; i >= text.length; i--) {
            text.chars[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        text.length += digits;
    }

    /** Month and day in rising order, so that a date and the same one with both exchanged are one. */
    static void partsSorted(Text text) {
        if (text.length != DIGITS) {
            return;
        }
        int month = two(text.chars, 4);
        int day = two(text.chars, 6);
        if (month > day) {
            text.cut(4);
            number(text, day, 2);
            number(text, month, 2);
        }
    }

    static int two(char[] chars, int at) {
        return 10 * (chars[at] - '0') + chars[at + 1] - '0';
    }

    /** Year, month and day: how many of them are the same. */
    static int partsInCommon(char[] chars, int left, int right) {
        int year = same(chars, left, right, 0, 4) ? 1 : 0;
        int month = same(chars, left, right, 4, 6) ? 1 : 0;
        return year + month + (same(chars, left, right, 6, 8) ? 1 : 0);
    }

    /** The same year, and the day of one is the month of the other. */
    static boolean dayAndMonthExchanged(char[] chars, int left, int right) {
        return same(chars, left, right, 0, 4)
                && two(chars, left + 4) == two(chars, right + 6)
                && two(chars, left + 6) == two(chars, right + 4);
    }

    private static boolean same(char[] chars, int left, int right, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[left + i] != chars[right + i]) {
                return false;
            }
        }
        return true;
    }
}
