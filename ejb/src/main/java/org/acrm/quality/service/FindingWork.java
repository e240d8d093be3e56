package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.quality.entity.Finding;
import org.acrm.quality.entity.FindingRepository;

/** What a person does about a rule that fails; the next check measures what came of it. */
@Stateless
@RolesAllowed("QUALITY_EDIT")
public class FindingWork {

    @Inject
    private FindingRepository findings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void acknowledge(long id, String owner, LocalDate due, String note) {
        Finding finding = findings.get(id);
        finding.acknowledge(owner, due, note, user.pseudonym(), clock.instant());
        keep(finding);
    }

    public void resolve(long id, long failing, String note) {
        Finding finding = findings.get(id);
        finding.resolve(failing, note, user.pseudonym(), clock.instant());
        keep(finding);
    }

    public void mute(long id, String note) {
        Finding finding = findings.get(id);
        finding.mute(note, user.pseudonym(), clock.instant());
        keep(finding);
    }

    public void reopen(long id, String note) {
        Finding finding = findings.get(id);
        finding.reopen(note, user.pseudonym(), clock.instant());
        keep(finding);
    }

    private void keep(Finding finding) {
        audit.record("QUALITY_FINDING_" + finding.state(), "QUALITY_FINDING", finding.id(), null);
    }
}
