package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.Assessment;
import org.acrm.quality.entity.Assessments;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.Nights;

/** What is known of the dimensions that no rule computes. */
@Stateless
@RolesAllowed("QUALITY_READ")
public class QualityAssessing {

    @Inject
    private Assessments assessments;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<Assessment> latest() {
        return assessments.latest();
    }

    public List<Assessment> history(String subject, Dimension dimension) {
        return assessments.history(subjects.get(subject).name(), dimension);
    }

    public Nights nights(LocalDate upTo) {
        return assessments.nights(upTo);
    }

    @RolesAllowed("QUALITY_EDIT")
    public void say(String subject, Dimension dimension, int score, String note) {
        String table = subjects.get(subject).name();
        assessments.add(new Assessment(table, dimension, score, note, user.pseudonym(), clock.instant()));
        audit.record("QUALITY_ASSESSED", "QUALITY_CHECK", null, table + " " + dimension + " " + score);
    }
}
