package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentTreatment;
import org.acrm.segment.entity.SegmentTreatments;
import org.acrm.segment.entity.Treatment;
import org.acrm.shared.entity.BusinessException;

/** Writes how members of a rule segment are treated; whoever wrote none of it approves. A segmentation's clusters have the cards of its own. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class TreatmentWriting {

    private final SegmentTreatments treatments;
    private final SegmentRepository segments;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected TreatmentWriting() {
        this(null, null, null, null, null);
    }

    @Inject
    public TreatmentWriting(
            SegmentTreatments treatments, SegmentRepository segments, CurrentUser user, AuditTrail audit, Clock clock) {
        this.treatments = treatments;
        this.segments = segments;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen number of the version that the person saw, 0 for none */
    public void write(long segment, int seen, Treatment said, Map<String, String> words) {
        List<SegmentTreatment> all = take(segment, seen);
        if (!all.isEmpty() && all.get(0).openTo(user.pseudonym())) {
            all.get(0).write(said, words, OffsetDateTime.now(clock));
        } else {
            SegmentTreatment next = new SegmentTreatment(segment, seen + 1, user.pseudonym());
            next.write(said, words, OffsetDateTime.now(clock));
            treatments.save(next);
        }
        audit.record("TREATMENT_WRITTEN", "SEGMENT", segment, said.title());
    }

    @RolesAllowed("SEGMENT_APPROVE")
    public void approve(long segment, int seen) {
        List<SegmentTreatment> all = take(segment, seen);
        if (all.isEmpty() || TreatmentReading.worked(all, user.pseudonym())) {
            throw new BusinessException("error.segment.maker");
        }
        all.get(0).approve(user.pseudonym(), OffsetDateTime.now(clock));
        audit.record(
                "TREATMENT_APPROVED", "SEGMENT", segment, all.get(0).treatment().title());
    }

    private List<SegmentTreatment> take(long segment, int seen) {
        segments.lockReferences();
        Segment of = segments.get(segment);
        if (of.kind() != SegmentKind.RULE) {
            throw new BusinessException("error.segment.segmentation");
        }
        List<SegmentTreatment> all = treatments.of(segment);
        if (seen != (all.isEmpty() ? 0 : all.get(0).ordinal())) {
            throw new BusinessException("error.segment.stale");
        }
        return all;
    }
}
