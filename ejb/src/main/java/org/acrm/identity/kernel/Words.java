package org.acrm.identity.kernel;

import java.util.Arrays;
import java.util.Set;

/** What can be done to a text whatever it means. */
final class Words {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "jr", "sr");

    private Words() {}

    /** Letters and, on request, digits stay; a hyphen or apostrophe inside a word goes, all else becomes one blank. */
    static void keep(Text text, boolean digits) {
        int kept = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text.chars[i];
            if (isLetter(c) || digits && isDigit(c)) {
                text.chars[kept++] = c;
            } else if (!joins(c) && kept > 0 && text.chars[kept - 1] != ' ') {
                text.chars[kept++] = ' ';
            }
        }
        text.length = kept > 0 && text.chars[kept - 1] == ' ' ? kept - 1 : kept;
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return NameReading.isIdeograph(c) || Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '\u2019' || c == '\u00B7' || c == '\u2010';
    }

    static void withoutBlanks(Text text) {
        int kept = 0;
        for (int i = 0; i < text.length; i++) {
            if (text.chars[i] > ' ') {
                text.chars[kept++] = text.chars[i];
            }
        }
        text.length = kept;
    }

    static void strip(Text text) {
        int start = 0;
        while (start < text.length && text.chars[start] <= ' ') {
            start++;
        }
        text.dropFirst(start);
        while (text.length > 0 && text.chars[text.length - 1] <= ' ') {
            text.length--;
        }
    }

    /** So that the order of the parts of a name does not matter; titles and single initials do not either. */
    static void sorted(Text text) {
        if (hasNoBlank(text)) {
            return;
        }
        String[] words = text.toString().split(" ");
        int kept = 0;
        for (String word : words) {
            if (word.length() > 1 && !TITLES.contains(word)) {
                words[kept++] = word;
            }
        }
        Arrays.sort(words, 0, kept);
        text.clear();
        for (int i = 0; i < kept; i++) {
            if (i > 0) {
                text.append(' ');
            }
            text.append(words[i]);
        }
    }

    private static boolean hasNoBlank(Text text) {
        for (int i = 0; i < text.length; i++) {
            if (text.chars[i] == ' ') {
                return false;
            }
        }
        return true;
    }

    static void first(Text text) {
        for (int i = 0; i < text.length; i++) {
            if (text.chars[i] == ' ') {
                text.cut(i);
            }
        }
    }

    static void last(Text text) {
        for (int i = text.length - 1; i >= 0; i--) {
            if (text.chars[i] == ' ') {
                text.dropFirst(i + 1);
                return;
            }
        }
    }

    static void simplified(Text text, HanReadings han) {
        for (int i = 0; i < text.length; i++) {
            if (NameReading.isHan(text.chars[i])) {
                text.chars[i] = han.simplified(text.chars[i]);
            }
        }
    }
}
