package org.acrm.demo;

import java.util.List;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.file.Block;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.life.Census;
import org.acrm.demo.life.CustomerProfile;
import org.acrm.demo.life.Kind;

/**
 * Writes who belongs to whom: families, contact persons of companies, groups of companies. A customer is related to earlier ones only,
 * and to none that is rejected or the second entry of another.
 */
final class RelationshipRows {

    private static final int NOBODY = -1;
    private static final int LOOKED_AT = 200;
    private static final List<String> FURTHER_ROLES = List.of("USER", "INFLUENCER", "GUARANTOR");

    private final Scope scope;
    private final Census census;
    private final CustomerRegister register;
    private final Block block;

    RelationshipRows(Scope scope, Census census, CustomerRegister register, Block block) {
        this.scope = scope;
        this.census = census;
        this.register = register;
        this.block = block;
    }

    void write(CustomerProfile profile, boolean known) {
        Draw draw = Draw.of(scope.seed(), profile.index(), Purpose.RELATIONSHIP, 0);
        if (profile.kind() == Kind.CORPORATE) {
            company(profile, draw, known);
        } else if (profile.kind() == Kind.RETAIL
                && !profile.resemblance().kind().samePerson()) {
            family(profile, draw, known);
        }
    }

    private void company(CustomerProfile company, Draw draw, boolean known) {
        int persons = draw.between(1, 3);
        for (int person = 0; person < persons; person++) {
            int contact = earlier(company, draw, Kind.RETAIL);
            String role = person == 0 ? "DECISION_MAKER" : draw.pick(FURTHER_ROLES);
            if (contact != NOBODY) {
                row(company, person, Census.number(contact), company.number(), "CONTACT_PERSON", role, contact, known);
            }
        }
        int parent = draw.chance(0.25) ? earlier(company, draw, Kind.CORPORATE) : NOBODY;
        if (parent != NOBODY) {
            row(company, 9, company.number(), Census.number(parent), "SUBSIDIARY", "", parent, known);
        }
    }

    /** A child has one parent in the bank. */
    private void family(CustomerProfile person, Draw draw, boolean known) {
        int partner = register.partner(person, draw);
        if (partner >= 0) {
            row(person, 0, person.number(), Census.number(partner), "SPOUSE", "", partner, known);
        }
        int parent = draw.chance(0.4) ? earlier(person, draw, Kind.RETAIL) : NOBODY;
        if (isFit(parent, Kind.RETAIL) && sameLanguage(person, parent)) {
            int years = Couples.older(register.identity(register.profile(parent)), register.identity(person));
            if (years >= 21 && years <= 45) {
                row(person, 1, person.number(), Census.number(parent), "CHILD", "", parent, known);
            }
        }
    }

    private boolean sameLanguage(CustomerProfile person, int other) {
        return person.language().equals(census.language(other));
    }

    private int earlier(CustomerProfile profile, Draw draw, Kind kind) {
        if (profile.index() == 0) {
            return NOBODY;
        }
        int from = draw.below(profile.index());
        for (int other = from; other >= Math.max(0, from - LOOKED_AT); other--) {
            if (isFit(other, kind)) {
                return other;
            }
        }
        return NOBODY;
    }

    private boolean isFit(int other, Kind kind) {
        return census.isRelated(other, kind);
    }

    private void row(
            CustomerProfile of,
            int ordinal,
            String from,
            String to,
            String kind,
            String role,
            int other,
            boolean known) {
        int since = Math.max(of.since(), register.profile(other).since());
        if (!scope.delivers(since)) {
            return;
        }
        String key = "R" + of.number().substring(1) + ordinal;
        String[] row = {key, from, to, kind, role, Days.text(since)};
        if (known) {
            Draw dirt = Draw.of(scope.seed(), of.index(), Purpose.ROW_DIRT, key.hashCode());
            block.soiled(DeliveredFile.RELATIONSHIPS, dirt, key, row);
        } else {
            block.orphan(DeliveredFile.RELATIONSHIPS, row);
        }
    }
}
