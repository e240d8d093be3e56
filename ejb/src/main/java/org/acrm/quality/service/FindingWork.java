package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.quality.entity.Finding;
import org.acrm.quality.entity.FindingLine;
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

    public void acknowledge(long id, String owner, LocalDate due, long failing, String note) {
        keep(id, failing, (finding, by) -> finding.acknowledge(owner, due, failing, note, by, clock.instant()));
    }

    public void resolve(long id, long failing, String note) {
        keep(id, failing, (finding, by) -> finding.resolve(failing, note, by, clock.instant()));
    }

    public void mute(long id, long failing, String note) {
        keep(id, failing, (finding, by) -> finding.mute(failing, note, by, clock.instant()));
    }

    public void reopen(long id, long failing, String note) {
        keep(id, failing, (finding, by) -> finding.reopen(failing, note, by, clock.instant()));
    }

    /** What became of a finding, the latest first. */
    @RolesAllowed("QUALITY_READ")
    public List<FindingLine> history(long id) {
        return findings.history(id);
    }

    private void keep(long id, long failing, BiConsumer<Finding, String> deed) {
        Finding finding = findings.get(id);
        String before = told(finding);
        deed.accept(finding, user.pseudonym());
        audit.record(
                "QUALITY_FINDING_" + finding.state(),
                "QUALITY_FINDING",
                id,
                before + " > " + told(finding) + "; failing " + failing);
    }

    private static String told(Finding finding) {
        return Stream.of(finding.state(), finding.owner(), finding.dueOn())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
