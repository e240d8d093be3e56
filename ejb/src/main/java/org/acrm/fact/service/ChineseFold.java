package org.acrm.fact.service;

import com.ibm.icu.text.Transliterator;
import org.acrm.fact.kernel.CharFold;

/** Reads traditional Chinese characters as simplified ones, one for one, so that a phrase is written once. */
final class ChineseFold implements CharFold {

    static final CharFold INSTANCE = new ChineseFold();

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;

    private final char[] simplified = new char[LAST - FIRST + 1];

    private ChineseFold() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        for (char letter = FIRST; letter <= LAST; letter++) {
            String one = toSimplified.transliterate(String.valueOf(letter));
            simplified[letter - FIRST] = one.length() == 1 ? one.charAt(0) : letter;
        }
    }

    @Override
    public char of(char letter) {
        return letter >= FIRST && letter <= LAST ? simplified[letter - FIRST] : letter;
    }
}
