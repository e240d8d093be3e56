package org.acrm.identity.service;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acrm.identity.kernel.Normaliser;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.Text;

/** The family name within a name, in its normal form: first in Chinese and Korean, last in other languages unless a comma says otherwise. */
final class FamilyName {

    private static final Set<String> OF_TWO =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "司徒", "남궁", "황보", "제갈", "선우");
    private static final Normaliser NORMAL =
            new Normalisers(new IcuHanReadings()).chain(List.of("fold", "letters", "simplified"));

    private FamilyName() {}

    /** Empty where no name is known. */
    static String of(String name, String language) {
        int comma = name.indexOf(',');
        Text text = new Text().set(comma > 0 ? name.substring(0, comma) : name);
        NORMAL.apply(text);
        String normal = text.toString().strip().toLowerCase(Locale.ROOT);
        if (normal.isEmpty()) {
            return "";
        }
        if (eastAsian(normal.charAt(0))) {
            boolean two = normal.length() > 2 && OF_TWO.contains(normal.substring(0, 2));
            return normal.substring(0, two ? 2 : 1);
        }
        boolean first = comma < 0 && ("zh".equals(language) || "ko".equals(language));
        String[] words = normal.split(" ");
        return comma > 0 ? normal : first ? words[0] : words[words.length - 1];
    }

    private static boolean eastAsian(char letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }
}
