package org.acrm.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;

/** Writes the papers of persons and companies. Numbers are well formed but belong to nobody: no region has the code 99. */
public final class Identities {

    private static final List<String> OCCUPATIONS = List.of(
            "EMPLOYEE",
            "ENGINEER",
            "TEACHER",
            "CIVIL_SERVANT",
            "DOCTOR",
            "NURSE",
            "SALES",
            "SELF_EMPLOYED",
            "DRIVER",
            "STUDENT",
            "RETIRED",
            "MANAGER",
            "LAWYER",
            "FARMER",
            "ARTIST");

    private Identities() {}

    /** Of the people among whom a person is drawn. */
    public record Ages(double mean, double spread) {

        public static final Ages ALL = new Ages(42, 15);
    }

    public static Identity person(
            Draw draw, long index, String language, String branch, int baseDay, Ages ages, boolean prospect) {
        boolean woman = draw.chance(0.5);
        Person names = Names.person(draw, language, woman);
        int age = Math.max(18, Math.min(88, (int) (ages.mean() + ages.spread() * draw.gaussian())));
        LocalDate birth = Days.date(baseDay - age * 365 - draw.below(365));
        Person city = Places.near(draw, language, branch);
        String occupation = age > 63 ? "RETIRED" : age < 23 ? "STUDENT" : draw.pick(OCCUPATIONS);
        boolean known = !prospect;
        return new Identity(
                names.name(),
                names.latinName(),
                draw.chance(known ? 0.97 : 0.5) ? birth.toString() : "",
                draw.chance(known ? 0.98 : 0.6) ? (woman ? "F" : "M") : "",
                known ? idNumber(draw, language, birth, woman) : "",
                "",
                draw.chance(known ? 0.85 : 0.3) ? occupation : "",
                draw.chance(0.95) ? mobile(draw, language) : "",
                draw.chance(0.7) ? email(names.latinName(), index, language) : "",
                draw.chance(known ? 0.97 : 0.4) ? Places.address(draw, language, city.name()) : "",
                city.name());
    }

    public static Identity company(Draw draw, long index, String language, String branch, boolean bank) {
        Person city = Places.near(draw, language, branch);
        Companies.Company company = Companies.company(draw, language, city);
        Person names = bank ? Companies.bank(draw, language) : company.names();
        return new Identity(
                names.name(),
                names.latinName(),
                "",
                "",
                registration(draw),
                bank ? "BANKING" : company.industry(),
                "",
                draw.chance(0.9) ? mobile(draw, language) : "",
                draw.chance(0.9) ? office(index, language) : "",
                Places.address(draw, language, city.name()),
                city.name());
    }

    /** New home, and for some a new telephone. */
    public static Identity moved(Draw draw, Identity identity, String language) {
        Person city = Places.city(draw, language);
        String mobile = draw.chance(0.3) ? mobile(draw, language) : identity.mobile();
        return identity.withHome(Places.address(draw, language, city.name()), city.name())
                .withContact(mobile, identity.email());
    }

    static String idNumber(Draw draw, String language, LocalDate birth, boolean woman) {
        String born = birth.toString().replace("-", "");
        return switch (language) {
            case "zh" ->
                chineseId("99" + draw.digits(4) + born + draw.digits(2) + (draw.below(5) * 2 + (woman ? 0 : 1)));
            case "ko" ->
                born.substring(2) + "-" + ((birth.getYear() < 2000 ? 1 : 3) + (woman ? 1 : 0)) + "99" + draw.digits(4);
            default -> "X" + draw.digits(8);
        };
    }

    /** Check character of ISO 7064 MOD 11-2, as on Chinese identity cards. */
    private static String chineseId(String seventeen) {
        int rest = 0;
        for (int i = 0; i < seventeen.length(); i++) {
            rest = (rest + seventeen.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return seventeen + (check == 10 ? "X" : Integer.toString(check));
    }

    static String registration(Draw draw) {
        return "99" + draw.digits(13) + (char) ('A' + draw.below(8));
    }

    static String office(long index, String language) {
        return "office" + index + domain(language);
    }

    static String mobile(Draw draw, String language) {
        return switch (language) {
            case "zh" -> "1" + (3 + draw.below(7)) + draw.digits(9);
            case "ko" -> "010-" + draw.digits(4) + "-" + draw.digits(4);
            default -> "+44 7700 900" + draw.digits(3);
        };
    }

    static String email(String latinName, long index, String language) {
        String local = latinName.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[^a-z]+", ".");
        return local + index % 10_000 + domain(language);
    }

    private static String domain(String language) {
        return switch (language) {
            case "zh" -> "@mail.example.cn";
            case "ko" -> "@mail.example.kr";
            default -> "@mail.example.com";
        };
    }
}
