package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeEffectQueries;
import org.acrm.value.entity.GradeQueries;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.entity.GroupChange;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.RfmQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueSights.Period;

/** How grades are spread, where they begin, and how the bank defines them. */
@Stateless
@RolesAllowed("VALUE_READ")
public class GradeReading {

    @Inject
    private ValueSights sights;

    @Inject
    private GradeQueries grades;

    @Inject
    private RfmQueries rfm;

    @Inject
    private GradeDefinition definition;

    @Inject
    private GradeEffectQueries effects;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param language of the names of products */
    public GradePicture picture(Period period, ValueFilter filter, String language) {
        MoveSight sight = sights.between(period, MoveBy.GRADE, filter);
        return new GradePicture(
                sight, sights.bank().firstDate(), grades.byBranch(sight), grades.byProduct(sight, language));
    }

    /** @param date null for that of the published night */
    public Thresholds thresholds(LocalDate date) {
        LocalDate shown = sights.shown(date);
        return new Thresholds(
                shown, sights.bank().baseCurrency(), rfm.fifths(shown), grades.basis(shown), grades.borders(shown));
    }

    /** The latest first. */
    public List<GradeShares> history() {
        return definition.history();
    }

    /** Counts from the next night on. @param said its id, author and time are set here */
    @RolesAllowed("VALUE_EDIT")
    public void say(GradeShares said) {
        definition.add(said.by(user.pseudonym(), clock.instant()));
        audit.record("GRADE_SHARES_SET", "GRADE_SHARES", null, said.toString());
    }

    /** What a definition would make of the customers of the published night, before anybody says it; nobody before the first night. */
    @RolesAllowed("VALUE_EDIT")
    public List<GroupChange> effect(GradeShares tried) {
        tried.checkCut();
        return effects.of(sights.shown(null), tried);
    }
}
