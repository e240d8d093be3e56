package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.shared.entity.BusinessException;

/** Decides on what somebody else has submitted, and takes segments out of use. */
@Stateless
@RolesAllowed("SEGMENT_APPROVE")
public class SegmentApproving {

    private final SegmentRepository segments;
    private final SegmentDefinitions definitions;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected SegmentApproving() {
        this(null, null, null, null, null);
    }

    @Inject
    public SegmentApproving(
            SegmentRepository segments,
            SegmentDefinitions definitions,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.segments = segments;
        this.definitions = definitions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** From the next night on it has members. @throws BusinessException where it speaks of one that has none, or nobody can read it */
    public void approve(long id, int version) {
        segments.lockReferences();
        Segment segment = segments.rule(id, version);
        segment.approve(user.pseudonym(), OffsetDateTime.now(clock));
        segment.current()
                .map(SegmentVersion::definition)
                .ifPresent(document -> definitions.read(document).check());
        definitions.refer(segment);
        segments.references().stream()
                .filter(pair -> ((Number) pair[0]).longValue() == id)
                .map(pair -> segments.get(((Number) pair[1]).longValue()))
                .filter(other -> other.current().isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("error.segment.unpublished", other.name());
                });
        audit.record("SEGMENT_APPROVED", "SEGMENT", id, segment.code() + " version " + segment.inForce());
    }

    public void sendBack(long id, int version) {
        Segment segment = segments.rule(id, version);
        segment.sendBack();
        audit.record("SEGMENT_SENT_BACK", "SEGMENT", id, segment.code());
    }

    public void retire(long id, int version) {
        segments.lockReferences();
        Segment segment = segments.rule(id, version);
        segment.retire(!segments.uses(id).isEmpty());
        segments.use(new SegmentUse(SegmentUse.SEGMENT, id, segment.name()), List.of());
        audit.record("SEGMENT_RETIRED", "SEGMENT", id, segment.code());
    }
}
