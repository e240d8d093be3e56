package org.acrm.access.view;

import java.util.Locale;

/** The letters of a name's badge: of a Latin name the first of the first and last word, else the first character. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        String[] words = name.strip().split("[\\s.]+");
        String first = firstCharacter(words[0]);
        if (words.length == 1 || isIdeographic(name)) {
            return first;
        }
        return first + firstCharacter(words[words.length - 1]);
    }

    private static boolean isIdeographic(String name) {
        return name.codePoints()
                .anyMatch(c ->
                        Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private static String firstCharacter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
