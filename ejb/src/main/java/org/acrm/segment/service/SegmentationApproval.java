package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Author;
import org.acrm.segment.entity.Cluster;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;

/** Puts submitted segmentations in force: each cluster becomes a segment, which nights fill from then on. */
@Stateless
@RolesAllowed("SEGMENT_APPROVE")
public class SegmentationApproval {

    private final SegmentationRepository segmentations;
    private final SegmentRepository segments;
    private final PlannedInside inside;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected SegmentationApproval() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SegmentationApproval(
            SegmentationRepository segmentations,
            SegmentRepository segments,
            PlannedInside inside,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.segmentations = segmentations;
        this.segments = segments;
        this.inside = inside;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version in force until now is retired; nothing may use its segments any more. */
    public void approve(long id, int version) {
        Scopes.demandWholeBank(user);
        Author by = author();
        Segmentation approved = segmentations.get(id, version);
        segmentations.published(approved.code()).ifPresent(former -> retire(former, by));
        approved.approve(by);
        inside.enter(approved);
        for (Cluster cluster : approved.clusters()) {
            cluster.becomes(segments.save(segment(approved, cluster, by)).id());
        }
        audit.record("SEGMENTATION_APPROVED", "SEGMENTATION", id, approved.code() + " " + approved.ordinal());
    }

    private static Segment segment(Segmentation of, Cluster cluster, Author by) {
        Segment segment = Segment.of(
                SegmentKind.CLUSTER, of.id(), of.code() + "_V" + of.ordinal() + "_" + cluster.ordinal(), of.madeBy());
        String definition = "{\"cluster\":" + cluster.ordinal() + "}";
        segment.write(cluster.name(), null, definition, of.madeBy(), by.now());
        segment.submit(of.madeBy());
        segment.approve(by.pseudonym(), by.now());
        return segment;
    }

    public void sendBack(long id, int version, String reason) {
        Scopes.demandWholeBank(user);
        segmentations.get(id, version).sendBack(reason, author());
        audit.record("SEGMENTATION_SENT_BACK", "SEGMENTATION", id, null);
    }

    public void retire(long id, int version) {
        Scopes.demandWholeBank(user);
        retire(segmentations.get(id, version), author());
        audit.record("SEGMENTATION_RETIRED", "SEGMENTATION", id, null);
    }

    private void retire(Segmentation former, Author by) {
        segments.lockReferences();
        former.retire(by);
        inside.leave(former);
        for (Cluster cluster : former.clusters()) {
            if (cluster.segmentId() != null) {
                Segment segment = segments.get(cluster.segmentId());
                segment.retire(!segments.uses(segment.id()).isEmpty());
            }
        }
    }

    private Author author() {
        return new Author(user.pseudonym(), OffsetDateTime.now(clock));
    }
}
