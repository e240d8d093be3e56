package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;

/** Drafts segments that a rule makes and submits them. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class SegmentWriting {

    private final SegmentSteps steps;
    private final SegmentRepository segments;
    private final SegmentDefinitions definitions;
    private final CurrentUser user;
    private final Clock clock;

    protected SegmentWriting() {
        this(null, null, null, null, null);
    }

    @Inject
    public SegmentWriting(
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

    /** @param parent the segment it is part of; null for none */
    public record Draft(String name, Long parent, Definition definition) implements Serializable {}

    /** @return id of the new segment */
    public long write(Draft said) {
        return begin(Segment.byRule(segments.nextCode(), user.pseudonym()), said);
    }

    /**
     * Makes a draft of what a list shows; where the caller has made one of the same list already, and has not changed it, that one.
     *
     * @param origin page and parameters of the list
     * @return id of the draft
     */
    public long writeFrom(String origin, Draft said) {
        String document = definitions.written(said.definition());
        return segments.drafts(user.pseudonym(), origin).stream()
                .filter(one -> one.latest().orElseThrow().definition().equals(document))
                .findFirst()
                .map(Segment::id)
                .orElseGet(() -> begin(Segment.byRule(segments.nextCode(), origin, user.pseudonym()), said));
    }

    private long begin(Segment segment, Draft said) {
        write(segment, said);
        segments.save(segment);
        definitions.refer(segment);
        steps.audit("SEGMENT_WRITTEN", segment, segment.origin() == null ? "" : " from " + segment.origin());
        return segment.id();
    }

    /** @param version the one that the editor saw */
    public void change(long id, int version, Draft said) {
        steps.take(id, version, "SEGMENT_WRITTEN", segment -> {
            write(segment, said);
            definitions.refer(segment);
        });
    }

    private void write(Segment segment, Draft said) {
        definitions.checkRights(said.definition(), said.parent(), user);
        String document = definitions.written(said.definition());
        segment.write(said.name(), said.parent(), document, user.pseudonym(), OffsetDateTime.now(clock));
    }

    public void submit(long id, int version) {
        steps.take(id, version, "SEGMENT_SUBMITTED", segment -> segment.submit(user.pseudonym()));
    }

    /** Gives up what was drafted since the version in force. */
    public void discard(long id, int version) {
        steps.take(id, version, "SEGMENT_DISCARDED", segment -> {
            segment.discard();
            definitions.refer(segment);
        });
    }
}
