package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SegmentationRepository;

/** What holds the segments of a version in force, so that the next one cannot be approved before somebody lets them go. */
@ApplicationScoped
public class UsedClusters {

    private SegmentationRepository segmentations;
    private SegmentRepository segments;

    protected UsedClusters() {}

    @Inject
    public UsedClusters(SegmentationRepository segmentations, SegmentRepository segments) {
        this.segmentations = segmentations;
        this.segments = segments;
    }

    /** A segment of a cluster that something uses. */
    public record UsedSegment(long id, String name, List<SegmentUse> uses) implements Serializable {}

    /** Of the version that the approval of this one would retire. */
    List<UsedSegment> before(long segmentation) {
        return segmentations
                .published(segmentations.get(segmentation).code())
                .filter(former -> former.id() != segmentation)
                .map(former -> former.clusters().stream()
                        .map(one -> segments.get(one.segmentId()))
                        .map(one -> new UsedSegment(one.id(), one.name(), segments.uses(one.id())))
                        .filter(one -> !one.uses().isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
