package org.acrm.demo;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.acrm.demo.life.Census;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Kind;
import org.acrm.demo.life.Resemblance;
import org.acrm.demo.people.Identity;

/** Who is married to whom: couples are neighbours of two, so that nobody is married twice. */
final class Couples {

    private static final int NOBODY = -1;

    private final Census census;
    private final IntFunction<CustomerProfile> profiles;
    private final Function<CustomerProfile, Identity> papers;

    Couples(Census census, IntFunction<CustomerProfile> profiles, Function<CustomerProfile, Identity> papers) {
        this.census = census;
        this.profiles = profiles;
        this.papers = papers;
    }

    /**
     * Index of the earlier half of the couple whose later half this person is, or -1.
     *
     * @param draw the stream of the person's relationships, of which one number is taken
     */
    int partner(CustomerProfile person, Draw draw) {
        boolean married = draw.chance(0.6);
        int partner = person.index() % 2 == 1 ? person.index() - 1 : NOBODY;
        if (!married
                || person.kind() != Kind.RETAIL
                || person.resemblance().kind() != Resemblance.Kind.NONE
                || !census.isRelated(partner, Kind.RETAIL)
                || census.resemblance(partner).kind() != Resemblance.Kind.NONE
                || !person.language().equals(census.language(partner))) {
            return NOBODY;
        }
        Identity own = papers.apply(person);
        Identity other = papers.apply(profiles.apply(partner));
        boolean fit = !own.sex().isEmpty() && !own.sex().equals(other.sex()) && Math.abs(older(own, other)) <= 12;
        return fit ? partner : NOBODY;
    }

    /** By how many years one is older than the other; 0 where a birth date is not known. */
    static int older(Identity one, Identity other) {
        return one.birthDate().isEmpty() || other.birthDate().isEmpty()
                ? 0
                : LocalDate.parse(other.birthDate()).getYear()
                        - LocalDate.parse(one.birthDate()).getYear();
    }
}
