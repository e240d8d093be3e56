package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.acrm.access.service.AuditTrail;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentVersion;

/** The one way in which a person changes a rule segment: as that person saw it, alone with what speaks of which, and audited. */
@ApplicationScoped
public class SegmentSteps {

    private SegmentRepository segments;
    private AuditTrail audit;

    protected SegmentSteps() {}

    @Inject
    public SegmentSteps(SegmentRepository segments, AuditTrail audit) {
        this.segments = segments;
        this.audit = audit;
    }

    /** @param version of the row that the person saw */
    public void take(long id, int version, String activity, Consumer<Segment> work) {
        segments.lockReferences();
        Segment segment = segments.rule(id, version);
        work.accept(segment);
        audit(activity, segment, "");
    }

    public void audit(String activity, Segment segment, String further) {
        int ordinal = segment.latest().map(SegmentVersion::ordinal).orElse(0);
        audit.record(activity, "SEGMENT", segment.id(), segment.code() + " version " + ordinal + further);
    }
}
