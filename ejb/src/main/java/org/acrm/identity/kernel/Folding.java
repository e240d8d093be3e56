package org.acrm.identity.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Small letters without marks, in the usual width: {@code Ｍüller} is {@code muller}, {@code Łódź} is {@code lodz}. */
final class Folding {

    private static final int TABLE = 0x250;
    private static final String[] FOLDED = table();

    private Folding() {}

    private static String[] table() {
        String[] folded = new String[TABLE];
        for (char c = 0; c < TABLE; c++) {
            folded[c] = folded(c);
        }
        return folded;
    }

    /** Letters that Unicode does not take apart are written as their language does without them. */
    private static String folded(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ı', 'İ' -> "i";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        };
    }

    static void apply(Text text) {
        int kept = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text.chars[i];
            if (c < 0x80) {
                text.chars[kept++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else if (NameReading.isIdeograph(c)) {
                text.chars[kept++] = c;
            } else if (c >= TABLE || FOLDED[c].length() != 1) {
                writeOut(text, kept, i);
                return;
            } else {
                text.chars[kept++] = FOLDED[c].charAt(0);
            }
        }
        text.length = kept;
    }

    /** From a character on that is not simply replaced by another one. */
    private static void writeOut(Text text, int done, int from) {
        String rest = composed(new String(text.chars, from, text.length - from));
        text.length = done;
        for (int i = 0; i < rest.length(); i++) {
            char c = width(rest.charAt(i));
            if (c < TABLE) {
                text.append(FOLDED[c]);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                text.append(Character.toLowerCase(c));
            }
        }
    }

    /** Loose marks are joined to their letter first, and the parts of a Hangul syllable to one. */
    private static String composed(String value) {
        return Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? value
                : Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    private static char width(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return c == 0x3000 ? ' ' : c;
    }
}
