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
import org.acrm.segment.entity.AnalysisSetup;
import org.acrm.segment.entity.Author;
import org.acrm.segment.entity.Plan;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.shared.entity.BusinessException;

/** Drafts segmentations along the five steps. What is decided on the way is said to the segmentation, which keeps it; they are about the whole bank. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class SegmentationWork {

    private final SegmentationRepository segmentations;
    private final PlannedInside inside;
    private final BackgroundWork background;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected SegmentationWork() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SegmentationWork(
            SegmentationRepository segmentations,
            PlannedInside inside,
            BackgroundWork background,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.segmentations = segmentations;
        this.inside = inside;
        this.background = background;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public long begin(Plan plan) {
        Scopes.demandWholeBank(user);
        Segmentation begun = segmentations.save(Segmentation.begin(segmentations.nextCode(), plan, author()));
        audit.record("SEGMENTATION_BEGUN", "SEGMENTATION", begun.id(), begun.code());
        return begun.id();
    }

    /** @return id of the draft of the next version */
    public long next(long id, int version) {
        Scopes.demandWholeBank(user);
        Segmentation former = segmentations.get(id, version);
        if (segmentations.draftedAfter(former)) {
            throw new BusinessException("error.segmentation.drafted");
        }
        Segmentation next = segmentations.save(former.next(author()));
        inside.enter(next);
        audit.record("SEGMENTATION_BEGUN", "SEGMENTATION", next.id(), next.code() + " " + next.ordinal());
        return next.id();
    }

    /** @param version of the row that the person saw; @param decision what is said to the segmentation, and by whom */
    public void decide(long id, int version, BiConsumer<Segmentation, Author> decision) {
        Scopes.demandWholeBank(user);
        Segmentation decided = segmentations.get(id, version);
        int before = decided.decisions().size();
        decision.accept(decided, author());
        decided.decisions().stream()
                .skip(before)
                .forEach(made -> audit.record(
                        "SEGMENTATION_DECIDED", "SEGMENTATION", id, made.kind().name()));
    }

    /** Whom it divides, and by what. */
    public void plan(long id, int version, Plan plan, AnalysisSetup setup) {
        decide(id, version, (segmentation, by) -> {
            segmentation.plan(plan, by);
            segmentation.setUp(setup, by);
            inside.enter(segmentation);
        });
    }

    /** Starts the analysis in the background. */
    public void analyse(long id, int version, AnalysisSetup setup) {
        decide(id, version, (segmentation, by) -> {
            segmentation.setUp(setup, by);
            segmentation.analyse(by);
        });
        audit.record("SEGMENTATION_ANALYSIS", "SEGMENTATION", id, null);
        background.startClustering(id);
    }

    public void submit(long id, int version) {
        decide(id, version, Segmentation::submit);
    }

    private Author author() {
        return new Author(user.pseudonym(), OffsetDateTime.now(clock));
    }
}
