package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.shared.entity.BusinessException;

/** Decides on what somebody else has submitted, and takes segments out of use. */
@Stateless
@RolesAllowed("SEGMENT_APPROVE")
public class SegmentApproving {

    private final SegmentSteps steps;
    private final SegmentRepository segments;
    private final SegmentDefinitions definitions;
    private final CurrentUser user;
    private final Clock clock;

    protected SegmentApproving() {
        this(null, null, null, null, null);
    }

    @Inject
    public SegmentApproving(
            SegmentSteps steps,
            SegmentRepository segments,
            SegmentDefinitions definitions,
            CurrentUser user,
            Clock clock) {
        this.steps = steps;
        this.segments = segments;
        this.definitions = definitions;
        this.user = user;
        this.clock = clock;
    }

    /** From the next night on it has members. @throws BusinessException where it speaks of one that has none, or nobody can read it */
    public void approve(long id, int version) {
        steps.take(id, version, "SEGMENT_APPROVED", segment -> {
            segment.approve(user.pseudonym(), OffsetDateTime.now(clock));
            SegmentVersion approved = segment.current().orElseThrow();
            Definition definition = definitions.read(approved.definition());
            definition.check();
            definitions.checkRights(definition, approved.parentId(), user);
            definitions.refer(segment);
            checkSpokenOf(id);
        });
    }

    private void checkSpokenOf(long id) {
        segments.references().stream()
                .filter(pair -> ((Number) pair[0]).longValue() == id)
                .map(pair -> segments.get(((Number) pair[1]).longValue()))
                .filter(other -> other.current().isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("error.segment.unpublished", other.name());
                });
    }

    public void sendBack(long id, int version) {
        steps.take(id, version, "SEGMENT_SENT_BACK", Segment::sendBack);
    }

    public void retire(long id, int version) {
        steps.take(id, version, "SEGMENT_RETIRED", segment -> {
            segment.retire(!segments.uses(id).isEmpty());
            segments.use(new SegmentUse(SegmentUse.SEGMENT, id, segment.name()), List.of());
        });
    }
}
