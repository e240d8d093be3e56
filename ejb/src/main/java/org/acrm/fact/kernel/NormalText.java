package org.acrm.fact.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as phrases are looked for in it, each character knowing from where in the text it comes: width and case are gone, blanks are
 * single between words of letters and none beside Chinese and Korean characters, typographic apostrophes are straight.
 */
public final class NormalText {

    private static final String ENDS_CLAUSE = ".,;:!?。、…\n";

    private final String shown;
    private final StringBuilder letters = new StringBuilder();
    private int[] origins;
    private boolean blank;

    private NormalText(String text) {
        shown = Normalizer.normalize(text, Normalizer.Form.NFC);
        origins = new int[shown.length() + 8];
    }

    public static NormalText of(String text, CharFold fold) {
        NormalText normal = new NormalText(text);
        String shown = normal.shown;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            normal.add(shown.codePointAt(i), i, fold);
        }
        return normal;
    }

    private void add(int codePoint, int origin, CharFold fold) {
        if (codePoint != '\n' && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint))) {
            blank = true;
            return;
        }
        if (stays(codePoint)) {
            append(fold.of((char) codePoint), origin);
            return;
        }
        String same = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < same.length(); i++) {
            append(straight(same.charAt(i)), origin);
        }
    }

    private static boolean stays(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF || codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    private static char straight(char letter) {
        return letter == '’' || letter == '‘' || letter == '`' ? '\'' : letter;
    }

    private void append(char letter, int origin) {
        boolean word = blank && !letters.isEmpty() && isWord(letters.length() - 1) && !isDense(letter);
        blank = false;
        if (word) {
            put(' ', origin);
        }
        put(letter, origin);
    }

    private void put(char letter, int origin) {
        if (letters.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[letters.length()] = origin;
        letters.append(letter);
    }

    private boolean isWord(int at) {
        return !isDense(letters.charAt(at));
    }

    /** Whether a script writes words without blanks between them, or as it pleases. */
    private static boolean isDense(char letter) {
        return Character.isIdeographic(letter)
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter == '。'
                || letter == '、';
    }

    public CharSequence letters() {
        return letters;
    }

    /** The text in which {@link #origin} counts: what was given, with composed characters. */
    public String shown() {
        return shown;
    }

    /** Where the character at a place, or the end after the last one, stands in {@link #shown}. */
    public int origin(int at) {
        return at < letters.length() ? origins[at] : shown.length();
    }

    /** Whether words of letters begin and end where {@code from} and {@code to} are; Chinese and Korean have no such border. */
    public boolean standsAlone(int from, int to, boolean openStart, boolean openEnd) {
        return (openStart || !joined(from - 1, from)) && (openEnd || !joined(to - 1, to));
    }

    private boolean joined(int left, int right) {
        return left >= 0 && right < letters.length() && isLetter(left) && isLetter(right);
    }

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(letters.charAt(at)) && isWord(at);
    }

    /** Whether nothing between the two places ends a clause; a point or comma between digits does not. */
    public boolean sameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDS_CLAUSE.indexOf(letters.charAt(i)) >= 0 && !betweenDigits(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean betweenDigits(int at) {
        return at > 0
                && at + 1 < letters.length()
                && Character.isDigit(letters.charAt(at - 1))
                && Character.isDigit(letters.charAt(at + 1));
    }
}
