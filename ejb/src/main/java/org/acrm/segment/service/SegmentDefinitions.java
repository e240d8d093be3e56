package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.shared.entity.BusinessException;

/** Definitions as they are kept: never one that nobody can read, and never some that speak of each other in a circle. */
@ApplicationScoped
public class SegmentDefinitions {

    private SegmentRepository segments;
    private SegmentCatalogue catalogue;
    private CalendarRepository calendar;

    protected SegmentDefinitions() {}

    @Inject
    public SegmentDefinitions(SegmentRepository segments, SegmentCatalogue catalogue, CalendarRepository calendar) {
        this.segments = segments;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** @throws BusinessException where it is too large, or would not be read back by what there is today */
    public String written(Definition definition) {
        definition.check();
        String document = DefinitionJson.write(definition);
        read(document);
        return document;
    }

    public Definition read(String document) {
        return new DefinitionJson(subject()).read(document);
    }

    /** @throws BusinessException where it asks for what the person may not, itself or by a segment of which it speaks */
    public void checkRights(Definition definition, Long parent, CurrentUser user) {
        SegmentSubject subject = subject();
        SegmentRights.check(definition.attributes(), subject, user);
        boolean alone = definition.segments().isEmpty() && parent == null;
        if (!alone && !SegmentRights.all(subject, user)) {
            SegmentRights.check(new SegmentSets(subject, segments).attributes(definition, parent), subject, user);
        }
    }

    private SegmentSubject subject() {
        return catalogue.on(calendar.current().shownDate());
    }

    /**
     * Notes of whom a segment speaks, in what was written last and in the version in force. The caller holds the lock of the references.
     *
     * @throws BusinessException where it would come to speak of itself
     */
    public void refer(Segment segment) {
        Set<Long> named = new HashSet<>();
        Stream.concat(segment.latest().stream(), segment.current().stream()).forEach(one -> spokenOf(one, named));
        segments.use(new SegmentUse(SegmentUse.SEGMENT, segment.id(), segment.name()), named);
        new SegmentReferences(segments.references())
                .wayBack(segment.id(), named)
                .ifPresent(way -> {
                    throw new BusinessException("error.segment.cycle", segment.name() + " → " + names(way));
                });
    }

    private static void spokenOf(SegmentVersion version, Set<Long> named) {
        named.addAll(DefinitionJson.segments(version.definition()));
        if (version.parentId() != null) {
            named.add(version.parentId());
        }
    }

    private String names(List<Long> way) {
        return way.stream().map(id -> segments.get(id).name()).collect(Collectors.joining(" → "));
    }
}
