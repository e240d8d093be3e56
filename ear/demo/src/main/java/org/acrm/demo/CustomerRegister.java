package org.acrm.demo;

import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.bank.Staffing;
import org.acrm.demo.dirt.Dirt;
import org.acrm.demo.life.Census;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Group;
import org.acrm.demo.life.Kind;
import org.acrm.demo.life.Resemblance;
import org.acrm.demo.people.Companies;
import org.acrm.demo.people.CompanyAgain;
import org.acrm.demo.people.Identities;
import org.acrm.demo.people.Identity;
import org.acrm.demo.people.Lookalike;
import org.acrm.demo.people.Romanised;
import org.acrm.demo.people.SecondEntry;

/** Who each customer is, and the row that says so in the file of customers. */
final class CustomerRegister {

    private final Scope scope;
    private final Census census;
    private final Staffing staffing;
    private final Couples couples;

    CustomerRegister(Scope scope, Census census) {
        this.scope = scope;
        this.census = census;
        this.staffing = new Staffing(scope.seed(), scope.customers());
        this.couples = new Couples(census, this::profile, this::papers);
    }

    /** Last day up to the delivery on which the customer's own row changed. */
    int updated(CustomerProfile profile) {
        int updated = profile.since();
        if (profile.closedOn() <= scope.through()) {
            return profile.closedOn();
        }
        return hasMoved(profile) ? Math.max(updated, profile.events().move()) : updated;
    }

    private boolean hasMoved(CustomerProfile profile) {
        return profile.events().move() <= scope.through();
    }

    Resemblance resemblance(CustomerProfile profile) {
        Resemblance drawn = profile.resemblance();
        boolean told = drawn.kind() == Resemblance.Kind.NONE
                || drawn.kind().samePerson()
                || profile.kind() == Kind.CORPORATE
                || Lookalike.possible(atHome(profile(drawn.to())));
        return told ? drawn : Resemblance.NONE;
    }

    Identity identity(CustomerProfile profile) {
        Resemblance resemblance = resemblance(profile);
        if (resemblance.kind() == Resemblance.Kind.NONE) {
            return atHome(profile);
        }
        Identity other = atHome(profile(resemblance.to()));
        Draw draw = identityDraw(profile, 0);
        String language = profile.language();
        return switch (resemblance.kind()) {
            case MOVED -> Lookalike.moved(draw, other, language);
            case TWIN -> Lookalike.twin(draw, other, profile.index(), language);
            case GENERATION -> Lookalike.nextGeneration(draw, other, profile.index(), language, scope.base());
            case ROMANISED -> Romanised.of(draw, other, language);
            case COMPANY_AGAIN -> CompanyAgain.of(draw, other, language);
            case SUBSIDIARY -> Companies.subsidiary(draw, other, profile.index(), language);
            case NAMESAKE -> Companies.namesake(draw, other, profile.index(), language);
            default -> SecondEntry.of(draw, other, language);
        };
    }

    /** Earlier half of the couple whose later half this person is, or -1. */
    int partner(CustomerProfile person, Draw draw) {
        return couples.partner(person, draw);
    }

    /** The row of a person who is typed in once more, by somebody in a hurry. */
    String[] typedAgain(CustomerProfile person, Draw hurry) {
        return row(person, SecondEntry.of(hurry, identity(person), person.language()));
    }

    CustomerProfile profile(int index) {
        return CustomerProfile.of(scope, census, staffing, index);
    }

    /** Couples live together. */
    private Identity atHome(CustomerProfile profile) {
        Identity own = papers(profile);
        int partner = couples.partner(profile, Draw.of(scope.seed(), profile.index(), Purpose.RELATIONSHIP, 0));
        if (partner < 0) {
            return own;
        }
        Identity other = papers(profile(partner));
        return own.address().isEmpty() || other.address().isEmpty() ? own : own.withHome(other.address(), other.city());
    }

    private Identity papers(CustomerProfile profile) {
        Draw draw = identityDraw(profile, 0);
        String branch = staffing.home(profile.portfolio()).name();
        int index = profile.index();
        String language = profile.language();
        return switch (profile.kind()) {
            case RETAIL -> Identities.person(draw, index, language, branch, scope.base(), ages(profile.group()), false);
            case PROSPECT -> Identities.person(draw, index, language, branch, scope.base(), Identities.Ages.ALL, true);
            case CORPORATE -> Identities.company(draw, index, language, branch, false);
            case INTERBANK -> Identities.company(draw, index, language, branch, true);
        };
    }

    private static Identities.Ages ages(Group group) {
        return new Identities.Ages(group.age(), group.ages());
    }

    private Draw identityDraw(CustomerProfile profile, int part) {
        return Draw.of(scope.seed(), profile.index(), Purpose.IDENTITY, part);
    }

    String[] row(CustomerProfile profile) {
        return row(profile, identity(profile));
    }

    private String[] row(CustomerProfile profile, Identity written) {
        Identity identity = written;
        if (hasMoved(profile)) {
            Draw draw = identityDraw(profile, 1);
            identity = Identities.moved(draw, identity, profile.language());
        }
        Draw consent = identityDraw(profile, 2);
        int closed = profile.closedOn() <= scope.through() ? profile.closedOn() : Days.NEVER;
        return new String[] {
            profile.number(),
            profile.kind().name(),
            identity.name(),
            identity.latinName(),
            profile.language(),
            identity.birthDate(),
            identity.sex(),
            identity.idNumber(),
            identity.industry(),
            identity.occupation(),
            staffing.home(profile.portfolio()).code(),
            Staffing.code(profile.portfolio()),
            Days.text(profile.since()),
            Days.text(closed),
            identity.mobile(),
            identity.email(),
            identity.address(),
            identity.city(),
            referrer(profile),
            consent(consent, 0.55),
            consent(consent, 0.7),
            consent(consent, 0.6),
            consent(consent, 0.5),
            Days.time(updated(profile), 28_800 + consent.below(36_000))
        };
    }

    private static String consent(Draw draw, double yes) {
        double place = draw.uniform();
        return place < 0.12 ? "" : place < 0.12 + 0.88 * yes ? "Y" : "N";
    }

    private String referrer(CustomerProfile profile) {
        Draw draw = identityDraw(profile, 3);
        if (!draw.chance(0.06) || profile.index() == 0) {
            return "";
        }
        int other = draw.below(profile.index());
        boolean fit = census.kind(other) == Kind.RETAIL && !Dirt.rejectsCustomer(scope.seed(), other);
        return fit ? Census.number(other) : "";
    }
}
