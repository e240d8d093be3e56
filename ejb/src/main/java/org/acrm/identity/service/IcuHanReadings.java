package org.acrm.identity.service;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.acrm.identity.kernel.HanReadings;

/** Readings and simplified forms of all characters of the basic block, asked of ICU once; a character has one reading. */
public final class IcuHanReadings implements HanReadings {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;

    private final String[] readings = new String[LAST - FIRST + 1];
    private final char[] simplified = new char[LAST - FIRST + 1];

    public IcuHanReadings() {
        Transliterator toLatin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        for (char c = FIRST; c <= LAST; c++) {
            String latin = toLatin.transliterate(String.valueOf(c)).strip().toLowerCase(Locale.ROOT);
            String simple = toSimplified.transliterate(String.valueOf(c));
            readings[c - FIRST] = latin.chars().allMatch(l -> l >= 'a' && l <= 'z') ? latin : "";
            simplified[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : c;
        }
    }

    @Override
    public String reading(char han) {
        return han >= FIRST && han <= LAST ? readings[han - FIRST] : "";
    }

    @Override
    public char simplified(char han) {
        return han >= FIRST && han <= LAST ? simplified[han - FIRST] : han;
    }
}
