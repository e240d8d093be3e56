package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentLine;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.entity.SegmentNight;
import org.acrm.segment.entity.SegmentQueries;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which segments there are. Sizes are those of the whole bank, so only who may reach all of it sees them in the list. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentReading {

    @Inject
    private SegmentQueries queries;

    @Inject
    private SegmentRepository segments;

    @Inject
    private SegmentCatalogue catalogue;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private SegmentQuality quality;

    @Inject
    private CurrentUser user;

    protected SegmentReading() {}

    SegmentReading(
            SegmentQueries queries,
            SegmentRepository segments,
            SegmentCatalogue catalogue,
            CalendarRepository calendar,
            SegmentQuality quality,
            CurrentUser user) {
        this.queries = queries;
        this.segments = segments;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.quality = quality;
        this.user = user;
    }

    /** @param state null for those that are not retired; @param words part of a name or code, null for all */
    public Page<SegmentLine> segments(SegmentState state, String words, PageRequest page) {
        Page<SegmentLine> found = queries.segments(calendar.current().shownDate(), state, words, page);
        boolean all = user.scope().kind() == DataScope.Kind.ALL;
        List<SegmentLine> lines = found.rows().stream()
                .map(all ? SegmentLine::overTheFloor : SegmentLine::withoutSize)
                .toList();
        return new Page<>(lines, found.total(), found.exact());
    }

    /**
     * @param definition null where it speaks of what there is no more, so that nobody can read it
     * @param document as it is written
     * @param approvedAt null until a second person has approved it
     */
    public record VersionLine(
            int ordinal,
            Definition definition,
            String document,
            OffsetDateTime madeAt,
            OffsetDateTime approvedAt,
            boolean inForce)
            implements Serializable {}

    /**
     * @param version of the row, for whoever changes it
     * @param name as it was written last, and so is the parent
     * @param origin page and parameters of the list that it was made from; null for none
     * @param withheld whether it asks for what the reader may not, so that it is not counted here
     * @param worked whether the reader had a hand in what waits for approval
     * @param versions newest first
     */
    public record Opened(
            long id,
            int version,
            String code,
            String name,
            SegmentKind kind,
            Long parent,
            SegmentState state,
            Integer inForce,
            String origin,
            boolean withheld,
            boolean worked,
            List<VersionLine> versions,
            List<SegmentUse> uses)
            implements Serializable {}

    public Opened open(long id) {
        Segment segment = segments.get(id);
        SegmentSubject subject = catalogue.on(calendar.current().shownDate());
        List<VersionLine> versions = new ArrayList<>();
        if (segment.kind() == SegmentKind.RULE) {
            segment.versions().forEach(one -> versions.add(0, line(one, segment, subject)));
        }
        Definition latest = versions.isEmpty() ? null : versions.get(0).definition();
        return new Opened(
                id,
                segment.version(),
                segment.code(),
                segment.latest().map(SegmentVersion::name).orElse(segment.name()),
                segment.kind(),
                segment.latest().map(SegmentVersion::parentId).orElse(null),
                segment.state(),
                segment.inForce(),
                segment.origin(),
                (latest != null || segment.kind() != SegmentKind.RULE)
                        && !mayAsk(segment, latest == null ? new Definition(List.of()) : latest, subject),
                segment.workedOnBy(user.pseudonym()),
                versions,
                segments.uses(id));
    }

    /** Of what was written last and of the version in force, with all of which they speak; what nobody can read is not for everybody. */
    private boolean mayAsk(Segment segment, Definition latest, SegmentSubject subject) {
        if (SegmentRights.all(subject, user)) {
            return true;
        }
        SegmentSet set = new SegmentSets(subject, segments).begin((other, table) -> new long[0]);
        try {
            set.add(segment.id());
            set.addSpokenOf(
                    latest, segment.latest().map(SegmentVersion::parentId).orElse(null));
        } catch (BusinessException e) {
            return false;
        }
        return SegmentRights.may(latest.attributes(), subject, user)
                && SegmentRights.may(set.attributes(), subject, user);
    }

    private static VersionLine line(SegmentVersion one, Segment of, SegmentSubject subject) {
        boolean inForce = Integer.valueOf(one.ordinal()).equals(of.inForce());
        return new VersionLine(
                one.ordinal(),
                read(one.definition(), subject),
                one.definition(),
                one.madeAt(),
                one.approvedAt(),
                inForce);
    }

    private static Definition read(String document, SegmentSubject subject) {
        try {
            return new DefinitionJson(subject).read(document);
        } catch (BusinessException e) {
            return null;
        }
    }

    /** Segments that one may speak of, by name. */
    public List<SegmentName> names() {
        return queries.names();
    }

    /** The nights that have assigned a segment, newest first; none of one that is withheld. */
    public List<SegmentNight> nights(long id, int most) {
        if (quality.withheld(id)) {
            return List.of();
        }
        List<SegmentNight> nights = queries.nights(id, calendar.current().shownDate(), most);
        return user.scope().kind() == DataScope.Kind.ALL
                ? nights
                : nights.stream().map(SegmentNight::withoutSize).toList();
    }
}
