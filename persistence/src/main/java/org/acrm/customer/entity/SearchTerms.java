package org.acrm.customer.entity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The beginnings under which a customer is found. A Chinese or Korean name gives the rest of the name from each of its characters on, so
 * that any two characters of it find it; a Latin one gives every word, in small letters without diacritics, and the parts of a word that
 * is put together with hyphens or apostrophes; so does the customer number. Each word of a search matches the beginning of a term.
 * Full-width letters are half-width ones; traditional characters are not simplified.
 */
public final class SearchTerms {

    public static final int LONGEST = 60;

    /** Letters whose stroke is no mark of its own. */
    private static final Map<String, String> STROKES =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d", "þ", "th");

    private static final Pattern MARKS_IN_FRONT = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private SearchTerms() {}

    public static Set<String> of(String customerNo, String name, String latinName) {
        Set<String> terms = new LinkedHashSet<>();
        addName(terms, customerNo);
        addName(terms, name);
        addName(terms, latinName);
        return terms;
    }

    /** The words of a search, each of which must be the beginning of a term; a mark in front of a word says nothing. */
    public static List<String> words(String text) {
        return Stream.of(folded(text).split(" "))
                .map(SearchTerms::withoutMarksInFront)
                .filter(word -> !word.isEmpty())
                .map(SearchTerms::cut)
                .distinct()
                .toList();
    }

    /** Marks alone are looked for as they are, and find nobody. */
    private static String withoutMarksInFront(String word) {
        String plain = MARKS_IN_FRONT.matcher(word).replaceFirst("");
        return plain.isEmpty() ? word : plain;
    }

    /** How a search word is written before it is compared: small letters, no diacritics or control characters, single blanks, full-width as half-width. */
    public static String folded(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || script(c) != UnicodeScript.INHERITED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String small = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> stroke : STROKES.entrySet()) {
            small = small.replace(stroke.getKey(), stroke.getValue());
        }
        return small.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
    }

    private static void addName(Set<String> terms, String name) {
        for (String word : folded(name).split(" ")) {
            add(terms, word);
            addSuffixes(terms, word);
        }
    }

    /** From each ideograph on, and from each letter or digit behind a mark: also the Chinese part of "abc银行" is found on its own. */
    private static void addSuffixes(Set<String> terms, String word) {
        boolean behindMark = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (ideographic(c) || behindMark && Character.isLetterOrDigit(c)) {
                add(terms, word.substring(i));
            }
            behindMark = !Character.isLetterOrDigit(c);
        }
    }

    private static void add(Set<String> terms, String term) {
        String kept = cut(term);
        if (!kept.isEmpty()) {
            terms.add(kept);
        }
    }

    private static String cut(String term) {
        int length = term.codePointCount(0, term.length());
        return length > LONGEST
                ? term.substring(0, term.offsetByCodePoints(0, LONGEST)).strip()
                : term;
    }

    private static boolean ideographic(int codePoint) {
        UnicodeScript script = script(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA;
    }

    private static UnicodeScript script(int codePoint) {
        return UnicodeScript.of(codePoint);
    }
}
