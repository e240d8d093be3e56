package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.service.BackgroundWork;
import org.acrm.segment.entity.Author;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.shared.entity.BusinessException;

/** Drafts segmentations along the five steps. What is decided on the way is said to the segmentation, which keeps it. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class SegmentationWork {

    @Inject
    private SegmentationRepository segmentations;

    @Inject
    private BackgroundWork background;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public long begin(Plan plan) {
        Segmentation begun = segmentations.save(Segmentation.begin(segmentations.nextCode(), plan, author()));
        audit.record("SEGMENTATION_BEGUN", "SEGMENTATION", begun.id(), begun.code());
        return begun.id();
    }

    /** @return id of the draft of the next version */
    public long next(long id) {
        Segmentation former = segmentations.get(id);
        if (segmentations.draftedAfter(former)) {
            throw new BusinessException("error.segmentation.drafted");
        }
        Segmentation next = segmentations.save(former.next(author()));
        audit.record("SEGMENTATION_BEGUN", "SEGMENTATION", next.id(), next.code() + " " + next.ordinal());
        return next.id();
    }

    /** @param decision what is said to the segmentation, and by whom */
    public void decide(long id, BiConsumer<Segmentation, Author> decision) {
        Segmentation decided = segmentations.get(id);
        int before = decided.decisions().size();
        decision.accept(decided, author());
        decided.decisions().stream()
                .skip(before)
                .forEach(made -> audit.record(
                        "SEGMENTATION_DECIDED", "SEGMENTATION", id, made.kind().name()));
    }

    /** Starts the analysis in the background. */
    public void analyse(long id) {
        segmentations.get(id).analyse(author());
        audit.record("SEGMENTATION_ANALYSIS", "SEGMENTATION", id, null);
        background.startClustering(id);
    }

    public void submit(long id) {
        decide(id, Segmentation::submit);
    }

    private Author author() {
        return new Author(user.pseudonym(), OffsetDateTime.now(clock));
    }
}
