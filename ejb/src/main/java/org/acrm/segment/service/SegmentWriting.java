package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.shared.entity.BusinessException;

/** Drafts segments that a rule makes and submits them. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class SegmentWriting {

    private final SegmentRepository segments;
    private final SegmentCatalogue catalogue;
    private final CalendarRepository calendar;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected SegmentWriting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SegmentWriting(
            SegmentRepository segments,
            SegmentCatalogue catalogue,
            CalendarRepository calendar,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.segments = segments;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param parent the segment it is part of; null for none */
    public record Draft(String name, Long parent, Definition definition) implements Serializable {}

    /** @return id of the new segment */
    public long write(Draft said) {
        Segment segment = Segment.byRule(segments.nextCode(), user.pseudonym());
        write(segment, said);
        segments.save(segment);
        refer(segment, said.definition());
        audit.record("SEGMENT_WRITTEN", "SEGMENT", segment.id(), segment.code() + " version 1");
        return segment.id();
    }

    /** @param version the one that the editor saw */
    public void change(long id, int version, Draft said) {
        Segment segment = segments.get(id, version);
        Set<Long> named = new HashSet<>(said.definition().segments());
        if (said.parent() != null) {
            named.add(said.parent());
        }
        new SegmentReferences(segments.references()).wayBack(id, named).ifPresent(way -> {
            throw new BusinessException("error.segment.cycle", segment.name() + " → " + names(way));
        });
        write(segment, said);
        refer(segment, said.definition());
        int ordinal = segment.latest().orElseThrow().ordinal();
        audit.record("SEGMENT_WRITTEN", "SEGMENT", id, segment.code() + " version " + ordinal);
    }

    private String names(List<Long> way) {
        return way.stream().map(id -> segments.get(id).name()).collect(Collectors.joining(" → "));
    }

    private void write(Segment segment, Draft said) {
        said.definition().check();
        String document = DefinitionJson.write(said.definition());
        segment.write(said.name(), said.parent(), document, user.pseudonym(), OffsetDateTime.now(clock));
    }

    /** Of whom it speaks, in the draft and in the version in force. */
    private void refer(Segment segment, Definition draft) {
        Set<Long> named = new HashSet<>(draft.segments());
        segment.current().ifPresent(version -> {
            DefinitionJson json =
                    new DefinitionJson(catalogue.on(calendar.current().shownDate()));
            named.addAll(json.read(version.definition()).segments());
        });
        if (segment.parentId() != null) {
            named.add(segment.parentId());
        }
        segments.use(new SegmentUse(SegmentUse.SEGMENT, segment.id(), segment.name()), named);
    }

    public void submit(long id, int version) {
        Segment segment = segments.get(id, version);
        segment.submit(user.pseudonym());
        audit.record("SEGMENT_SUBMITTED", "SEGMENT", id, segment.code());
    }

    /** Gives up what was drafted since the version in force. */
    public void discard(long id, int version) {
        Segment segment = segments.get(id, version);
        segment.discard();
        DefinitionJson json = new DefinitionJson(catalogue.on(calendar.current().shownDate()));
        refer(segment, json.read(segment.latest().orElseThrow().definition()));
        audit.record("SEGMENT_DISCARDED", "SEGMENT", id, segment.code());
    }
}
