package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.Segmentation;
import org.acrm.shared.entity.BusinessException;

/** The segment whose members a segmentation divides (SEG-14): that they may be divided, and that the segment is known to be used. */
@ApplicationScoped
public class PlannedInside {

    private SegmentRepository segments;
    private SegmentQuestions questions;
    private SegmentQuality quality;
    private CalendarRepository calendar;

    protected PlannedInside() {}

    @Inject
    public PlannedInside(
            SegmentRepository segments,
            SegmentQuestions questions,
            SegmentQuality quality,
            CalendarRepository calendar) {
        this.segments = segments;
        this.questions = questions;
        this.quality = quality;
        this.calendar = calendar;
    }

    /** @throws BusinessException where it is not in force, is withheld, or asks for what the reader may not */
    void enter(Segmentation segmentation) {
        Long within = segmentation.plan().within();
        if (within != null) {
            Segment around = segments.get(within);
            if (around.current().isEmpty()) {
                throw new BusinessException("error.segment.unpublished", around.name());
            }
            questions.checkRights(within, calendar.current().shownDate());
            if (quality.withheld(within)) {
                throw new BusinessException("error.segment.poor");
            }
        }
        use(segmentation, within == null ? List.of() : List.of(within));
    }

    void leave(Segmentation segmentation) {
        use(segmentation, List.of());
    }

    private void use(Segmentation segmentation, List<Long> around) {
        segments.lockReferences();
        SegmentUse user = new SegmentUse(
                SegmentUse.SEGMENTATION, segmentation.id(), segmentation.plan().name());
        segments.use(user, around);
    }
}
