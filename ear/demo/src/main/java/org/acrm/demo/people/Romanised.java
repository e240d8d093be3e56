package org.acrm.demo.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acrm.demo.Draw;

/**
 * A Chinese or Korean person entered again by a system that knows Latin letters only: the family name in another of the
 * spellings that Korean passports show, the given name in one piece or two, the family name first or last.
 */
public final class Romanised {

    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry("Kim", List.of("Gim", "Kim")),
            Map.entry("Lee", List.of("Yi", "Rhee", "Lee")),
            Map.entry("Park", List.of("Pak", "Bak")),
            Map.entry("Choi", List.of("Choe")),
            Map.entry("Jung", List.of("Chung", "Jeong")),
            Map.entry("Kang", List.of("Gang")),
            Map.entry("Cho", List.of("Jo")),
            Map.entry("Yoon", List.of("Yun")),
            Map.entry("Jang", List.of("Chang")),
            Map.entry("Lim", List.of("Rim", "Im")),
            Map.entry("Shin", List.of("Sin")),
            Map.entry("Kwon", List.of("Gwon")),
            Map.entry("Ahn", List.of("An")),
            Map.entry("Ko", List.of("Go")),
            Map.entry("Moon", List.of("Mun")),
            Map.entry("Bae", List.of("Pae")),
            Map.entry("Baek", List.of("Paik")),
            Map.entry("Noh", List.of("Roh")),
            Map.entry("Kwak", List.of("Gwak")),
            Map.entry("Oh", List.of("O")));

    private static final List<String[]> GIVEN = List.of(
            new String[] {"hyun", "hyeon"},
            new String[] {"young", "yeong"},
            new String[] {"kyung", "gyeong"},
            new String[] {"jung", "jeong"},
            new String[] {"sung", "seong"},
            new String[] {"chul", "cheol"},
            new String[] {"hoon", "hun"},
            new String[] {"sook", "suk"},
            new String[] {"hee", "hui"},
            new String[] {"woo", "u"});

    private Romanised() {}

    public static Identity of(Draw draw, Identity first, String language) {
        int space = first.latinName().indexOf(' ');
        String family = first.latinName().substring(0, space);
        String given = first.latinName().substring(space + 1);
        String name = language.equals("ko") ? korean(draw, family, given) : chinese(draw, family, given);
        Identity entry = first.withName(name, "")
                .withAddress("")
                .withContact(
                        draw.chance(0.6)
                                ? SecondEntry.otherFormat(first.mobile(), language)
                                : Identities.mobile(draw, language),
                        draw.chance(0.5) ? first.email() : "");
        double papers = draw.uniform();
        return papers < 0.35 ? entry.withIdNumber("") : entry;
    }

    private static String korean(Draw draw, String family, String given) {
        String spelled = draw.pick(FAMILIES.getOrDefault(family, List.of(family)));
        String parts = given.toLowerCase(Locale.ROOT);
        if (draw.chance(0.5)) {
            for (String[] pair : GIVEN) {
                parts = parts.replace(pair[0], pair[1]);
            }
        }
        String joined = capital(draw.chance(0.5) ? parts.replace("-", "") : parts.replace('-', ' '));
        return draw.chance(0.3) ? joined + " " + spelled : spelled + " " + joined;
    }

    private static String chinese(Draw draw, String family, String given) {
        String plain = (draw.chance(0.5) ? family.toUpperCase(Locale.ROOT) : family)
                .replace('\u00fc', 'u')
                .replace('\u00dc', 'U');
        return draw.chance(0.3) ? given + " " + plain : plain + " " + given;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
