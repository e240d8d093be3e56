package org.acrm.identity.kernel;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One spelling for the many that Koreans use in passports: 김 is Kim or Gim, 이 is Lee, Yi or Rhee, 박 is Park or Pak.
 * Family names come from a list of the spellings in use, all else from the letters that the systems write differently.
 */
final class KoreanSpelling {

    private static final Map<String, String> FAMILY = Map.ofEntries(
            Map.entry("ahn", "an"),
            Map.entry("gim", "kim"),
            Map.entry("kim", "kim"),
            Map.entry("i", "i"),
            Map.entry("lee", "i"),
            Map.entry("yi", "i"),
            Map.entry("ri", "i"),
            Map.entry("rhee", "i"),
            Map.entry("rhie", "i"),
            Map.entry("bak", "pak"),
            Map.entry("park", "pak"),
            Map.entry("pak", "pak"),
            Map.entry("choi", "coe"),
            Map.entry("choe", "coe"),
            Map.entry("im", "im"),
            Map.entry("lim", "im"),
            Map.entry("rim", "im"),
            Map.entry("yu", "yu"),
            Map.entry("yoo", "yu"),
            Map.entry("ryu", "yu"),
            Map.entry("noh", "no"),
            Map.entry("roh", "no"),
            Map.entry("oh", "o"),
            Map.entry("woo", "u"),
            Map.entry("wu", "u"),
            Map.entry("u", "u"),
            Map.entry("byun", "pyen"),
            Map.entry("byeon", "pyen"),
            Map.entry("baek", "pek"),
            Map.entry("paik", "pek"),
            Map.entry("baik", "pek"),
            Map.entry("back", "pek"),
            Map.entry("chun", "cen"),
            Map.entry("jeon", "cen"),
            Map.entry("jun", "cen"),
            Map.entry("heo", "he"),
            Map.entry("hur", "he"),
            Map.entry("huh", "he"),
            Map.entry("seo", "se"),
            Map.entry("suh", "se"),
            Map.entry("youn", "yun"),
            Map.entry("yun", "yun"),
            Map.entry("yoon", "yun"),
            Map.entry("yang", "yang"),
            Map.entry("ryang", "yang"),
            Map.entry("yeom", "yem"),
            Map.entry("yum", "yem"),
            Map.entry("na", "na"),
            Map.entry("ra", "na"));

    /** Further family names, by which one that stands last is known. */
    private static final Set<String> FURTHER = Set.of(
            ("jung chung jeong kang gang cho jo jang chang han shin sin kwon gwon hwang song hong ko go moon mun son bae pae nam"
                            + " shim sim ha kwak gwak sung seong cha joo ju koo ku gu an o min no")
                    .split(" "));

    /** In this order; the systems of 1939 and 2000, and English habits. */
    private static final List<Spelling> LETTERS = List.of(
            new Spelling("young", "yeng"),
            new Spelling("yung", "yeng"),
            new Spelling("kyung", "kyeng"),
            new Spelling("hyun", "hyen"),
            new Spelling("sung", "seng"),
            new Spelling("jung", "jeng"),
            new Spelling("chung", "jeng"),
            new Spelling("chul", "cheol"),
            new Spelling("hui", "hee"),
            new Spelling("hoon", "hun"),
            new Spelling("yoon", "yun"),
            new Spelling("sook", "suk"),
            new Spelling("woo", "u"),
            new Spelling("joo", "ju"),
            new Spelling("oo", "u"),
            new Spelling("ee", "i"),
            new Spelling("eo", "e"),
            new Spelling("eu", "u"),
            new Spelling("ae", "e"),
            new Spelling("sh", "s"),
            new Spelling("ch", "c"),
            new Spelling("j", "c"),
            new Spelling("g", "k"),
            new Spelling("d", "t"),
            new Spelling("b", "p"),
            new Spelling("r", "l"));

    private KoreanSpelling() {}

    /** Expects small Latin letters and single blanks; the family name stands first, or last where it is known as one. */
    static void apply(Text text) {
        String value = text.toString();
        int blank = value.indexOf(' ');
        String first = blank < 0 ? value : value.substring(0, blank);
        int last = value.lastIndexOf(' ');
        if (last > 0 && !isFamily(first) && isFamily(value.substring(last + 1))) {
            write(text, value.substring(last + 1), value.substring(0, last));
        } else {
            write(text, first, blank < 0 ? "" : value.substring(blank + 1));
        }
    }

    private static boolean isFamily(String word) {
        return FAMILY.containsKey(word) || FURTHER.contains(word);
    }

    private static void write(Text text, String first, String rest) {
        String family = FAMILY.get(first);
        text.set(family == null ? spelled(first) : family);
        if (!rest.isEmpty()) {
            text.append(' ').append(spelled(rest.replace(" ", "")));
        }
    }

    /** Letters that a name does not have at all are not looked for: most names have few of those that are spelled in two ways. */
    private static String spelled(String name) {
        String spelled = name;
        long letters = Spelling.letters(name);
        for (Spelling one : LETTERS) {
            if ((one.lettersOf & ~letters) == 0) {
                spelled = spelled.replace(one.of, one.as);
                letters |= one.lettersAs;
            }
        }
        return spelled;
    }

    /** Letters, and how they are written here. */
    private static final class Spelling {

        private final String of;
        private final String as;
        private final long lettersOf;
        private final long lettersAs;

        Spelling(String of, String as) {
            this.of = of;
            this.as = as;
            lettersOf = letters(of);
            lettersAs = letters(as);
        }

        static long letters(String text) {
            long letters = 0;
            for (int i = 0; i < text.length(); i++) {
                letters |= 1L << text.charAt(i);
            }
            return letters;
        }
    }
}
