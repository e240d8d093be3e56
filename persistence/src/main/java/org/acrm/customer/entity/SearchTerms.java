package org.acrm.customer.entity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The beginnings under which a customer is found. A Chinese or Korean name gives every suffix, so that any two characters of it
 * find it; a Latin one gives every word, in small letters without diacritics; the customer number and the names as a whole are terms
 * too. A search matches the beginning of a term.
 */
public final class SearchTerms {

    public static final int LONGEST = 60;

    private SearchTerms() {}

    public static Set<String> of(String customerNo, String name, String latinName) {
        Set<String> terms = new LinkedHashSet<>();
        add(terms, folded(customerNo));
        addName(terms, name);
        addName(terms, latinName);
        return terms;
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
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private static void addName(Set<String> terms, String name) {
        String folded = folded(name);
        add(terms, folded);
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            add(terms, word);
            addSuffixes(terms, word);
        }
    }

    /** Also of "abc银行": its Chinese part is found on its own. */
    private static void addSuffixes(Set<String> terms, String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (ideographic(word.codePointAt(i))) {
                add(terms, word.substring(i));
            }
        }
    }

    private static void add(Set<String> terms, String term) {
        int length = term.codePointCount(0, term.length());
        String kept = length > LONGEST
                ? term.substring(0, term.offsetByCodePoints(0, LONGEST)).strip()
                : term;
        if (!kept.isEmpty()) {
            terms.add(kept);
        }
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
