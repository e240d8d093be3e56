package org.acrm.demo.people;

import java.util.Locale;
import org.acrm.demo.Draw;

/** The same person entered a second time by somebody in a hurry: never quite equal, never quite another. */
public final class SecondEntry {

    private SecondEntry() {}

    public static Identity of(Draw draw, Identity first, String language) {
        Identity entry = first.withContact(
                draw.chance(0.75) ? otherFormat(first.mobile(), language) : Identities.mobile(draw, language),
                draw.chance(0.5) ? "" : first.email().toUpperCase(Locale.ROOT));
        if (draw.chance(0.55)) {
            entry = renamed(draw, entry, language);
        }
        if (draw.chance(0.25)) {
            entry = entry.withBirthDate(swappedDayAndMonth(first.birthDate()));
        }
        double papers = draw.uniform();
        if (papers < 0.25) {
            entry = entry.withIdNumber("");
        } else if (papers < 0.45) {
            entry = entry.withIdNumber(Typo.in(draw, first.idNumber()));
        }
        if (draw.chance(0.5)) {
            entry = entry.withAddress(
                    draw.chance(0.5) ? "" : first.address().replace(" ", "").replace("号", "號"));
        }
        return entry;
    }

    private static Identity renamed(Draw draw, Identity entry, String language) {
        if (!language.equals("en")) {
            String name = Homophones.in(draw, entry.name());
            boolean heard = !name.equals(entry.name()) && draw.chance(0.8);
            return entry.withName(
                    heard ? name : Typo.in(draw, entry.name()),
                    entry.latinName().replace("-", ""));
        }
        int space = entry.name().lastIndexOf(' ');
        String name = draw.chance(0.5)
                ? entry.name().substring(space + 1) + ", " + entry.name().substring(0, space)
                : Typo.in(draw, entry.name());
        return entry.withName(name, name);
    }

    static String otherFormat(String mobile, String language) {
        if (mobile.isEmpty()) {
            return mobile;
        }
        return switch (language) {
            case "zh" -> "+86 " + mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
            case "ko" -> "+82 " + mobile.substring(1).replace("-", "");
            default -> mobile.replace("+44 ", "0").replace(" ", "");
        };
    }

    private static String swappedDayAndMonth(String date) {
        if (date.isEmpty() || Integer.parseInt(date.substring(8)) > 12) {
            return date;
        }
        return date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7);
    }
}
