package org.acrm.identity.kernel;

/** Telephones and mail addresses in one spelling. */
final class Contacts {

    /** Country codes of two digits (ITU-T E.164); 1 and 7 have one digit, all others three. */
    private static final String TWO_DIGITS =
            " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61"
                    + " 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    private static final int SHORTEST = 5;
    private static final int CHINESE_MOBILE_WITH_COUNTRY = 13;

    private Contacts() {}

    /**
     * The national number without the zero dialled before it. The country is left out, for half of all entries lack it;
     * two numbers that differ in the country alone are told apart by the other fields.
     */
    static void phone(Text text) {
        boolean international = text.length > 0 && text.chars[0] == '+';
        digits(text);
        if (!international && text.length > 10 && text.chars[0] == '0' && text.chars[1] == '0') {
            text.dropFirst(2);
            international = true;
        }
        if (international) {
            text.dropFirst(countryDigits(text));
        } else if (text.length == CHINESE_MOBILE_WITH_COUNTRY && text.chars[0] == '8' && text.chars[1] == '6') {
            text.dropFirst(2);
        }
        while (text.length > 0 && text.chars[0] == '0') {
            text.dropFirst(1);
        }
        if (text.length < SHORTEST) {
            text.clear();
        }
    }

    private static int countryDigits(Text text) {
        if (text.length < 3 || text.chars[0] == '1' || text.chars[0] == '7') {
            return 1;
        }
        return TWO_DIGITS.contains(" " + text.chars[0] + text.chars[1] + " ") ? 2 : 3;
    }

    /** Digits in any script's form become 0 to 9; all else goes. */
    static void digits(Text text) {
        int kept = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text.chars[i];
            if (c >= '0' && c <= '9') {
                text.chars[kept++] = c;
            } else if (c > 0x7F && Character.isDigit(c)) {
                text.chars[kept++] = (char) ('0' + Character.digit(c, 10));
            }
        }
        text.length = kept;
    }

    /** Expects folded text. What cannot be an address is missing; the two usual slips of the hand are mended. */
    static void email(Text text) {
        int at = -1;
        int kept = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text.chars[i];
            if (c == '@' && at >= 0 && at == kept - 1) {
                continue;
            }
            if (c == '@') {
                at = kept;
            }
            if (c > ' ') {
                text.chars[kept++] = c;
            }
        }
        text.length = kept;
        if (at <= 0 || at == kept - 1) {
            text.clear();
        }
    }

    /** The part before the at sign, without what follows a plus. */
    static void mailbox(Text text) {
        for (int i = 0; i < text.length; i++) {
            if (text.chars[i] == '@' || text.chars[i] == '+') {
                text.cut(i);
            }
        }
    }
}
