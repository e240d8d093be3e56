package org.acrm.demo.people;

import java.time.LocalDate;
import java.util.List;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;

/** Papers from which nobody can be sure whether two are one: a person who is hardly known again, and relatives who are easily taken for one. */
public final class Lookalike {

    private static final int GROWN_UP = 18;

    private Lookalike() {}

    /** Only whose papers are complete can be told from a relative at all. */
    public static boolean possible(Identity other) {
        return List.of(other.sex(), other.birthDate(), other.idNumber(), other.mobile(), other.email(), other.address())
                .stream()
                .noneMatch(String::isEmpty);
    }

    /** The same person, now in another city, with a new telephone; neither address nor identity card were shown. */
    public static Identity moved(Draw draw, Identity first, String language) {
        return first.withHome("", Places.city(draw, language).name())
                .withContact(Identities.mobile(draw, language), "")
                .withIdNumber("");
    }

    /** Born on the same day, with the family's telephone, but with papers, a mailbox and a home of one's own. */
    public static Identity twin(Draw draw, Identity other, long index, String language) {
        boolean woman = other.sex().equals("F");
        Person name = Names.sibling(draw, language, woman, new Person(other.name(), other.latinName()));
        return other.withName(name.name(), name.latinName())
                .withIdNumber(idNumber(draw, other, language, woman))
                .withHome(Places.address(draw, language, other.city()), other.city())
                .withContact(other.mobile(), Identities.email(name.latinName(), index, language));
    }

    /** Parent or child who lives with the other and has given the same telephone. */
    public static Identity nextGeneration(Draw draw, Identity other, long index, String language, int baseDay) {
        boolean woman = other.sex().equals("F");
        Person name = Names.sibling(draw, language, woman, new Person(other.name(), other.latinName()));
        LocalDate birth = LocalDate.parse(other.birthDate());
        int days = draw.between(22, 34) * 365 + draw.below(365);
        LocalDate younger = birth.plusDays(days);
        boolean grown = younger.plusYears(GROWN_UP).isBefore(Days.date(baseDay));
        Identity relative = other.withName(name.name(), name.latinName())
                .withBirthDate((grown ? younger : birth.minusDays(days)).toString());
        return relative.withIdNumber(idNumber(draw, relative, language, woman))
                .withContact(other.mobile(), Identities.email(name.latinName(), index, language));
    }

    private static String idNumber(Draw draw, Identity of, String language, boolean woman) {
        return Identities.idNumber(draw, language, LocalDate.parse(of.birthDate()), woman);
    }
}
