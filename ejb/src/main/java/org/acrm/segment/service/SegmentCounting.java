package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Condition;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.MemberQueries;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.service.Sieve.Sifted;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/**
 * Who would be in, as of the published night and as far as the caller's scope reaches: counted, listed, described, compared. Of a segment
 * the data of whose members are below the floor of quality nothing of that is told.
 */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentCounting {

    @Inject
    private CustomerColumns columns;

    @Inject
    private SegmentRepository segments;

    @Inject
    private MembershipRows memberships;

    @Inject
    private MemberQueries queries;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private SegmentQuality quality;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    protected SegmentCounting() {}

    SegmentCounting(
            CustomerColumns columns,
            SegmentRepository segments,
            MembershipRows memberships,
            MemberQueries queries,
            CalendarRepository calendar,
            SegmentQuality quality,
            CurrentUser user,
            AuditTrail audit) {
        this.columns = columns;
        this.segments = segments;
        this.memberships = memberships;
        this.queries = queries;
        this.calendar = calendar;
        this.quality = quality;
        this.user = user;
        this.audit = audit;
    }

    /** How many a block names, and how many are in after it. */
    public record Counted(long gross, long net) implements Serializable {}

    /**
     * @param start how many customers there are before the first block
     * @param withheld whether the data of the members are too poor, so that there are no figures
     */
    public record Counts(long start, List<Counted> blocks, LocalDate asOf, boolean withheld) implements Serializable {

        public static Counts none(boolean withheld) {
            return new Counts(0, List.of(), null, withheld);
        }

        public long members() {
            return blocks.isEmpty() ? start : blocks.get(blocks.size() - 1).net();
        }
    }

    /** What two segments have in common. */
    public record Overlap(long id, String name, long members, long both) implements Serializable {}

    /**
     * @param segment that the definition is of; null for a new one
     * @param parent the segment it is part of; null for none
     */
    public Counts count(Long segment, Definition definition, Long parent) {
        if (quality.withheld(segment)) {
            return Counts.none(true);
        }
        Reading reading = reading(definition, parent, Set.of());
        List<Counted> blocks = new ArrayList<>();
        for (int b = 0; b < definition.blocks().size(); b++) {
            blocks.add(new Counted(reading.sifted.gross()[b], reading.sifted.net()[b]));
        }
        return new Counts(reading.sifted.start(), blocks, reading.table.date(), false);
    }

    /** That somebody looked is kept with the first page. */
    public Page<MemberLine> preview(Long segment, Definition definition, Long parent, PageRequest page) {
        check(segment);
        Reading reading = reading(definition, parent, Set.of());
        List<Long> ids = new ArrayList<>();
        int row = RowBits.nth(reading.sifted.in(), page.offset());
        while (row >= 0 && ids.size() < page.size()) {
            ids.add(reading.table.order().id(row));
            row = RowBits.next(reading.sifted.in(), row + 1);
        }
        List<MemberLine> lines = queries.lines(ids, reading.table.date(), user.scope()).stream()
                .map(line ->
                        line.by(reading.sifted.letInBy()[reading.table.order().row(line.id())]))
                .map(this::masked)
                .toList();
        if (page.offset() == 0) {
            seen(segment, reading.sifted.members() + " members");
        }
        return new Page<>(lines, reading.sifted.members(), true);
    }

    private void check(Long segment) {
        if (quality.withheld(segment)) {
            throw new BusinessException("error.segment.poor");
        }
    }

    private void seen(Long segment, String what) {
        String manner = user.may(Permission.CUSTOMER_UNMASK) ? "in clear" : "masked";
        audit.record("SEGMENT_MEMBERS_SEEN", "SEGMENT", segment, what + ", " + manner);
    }

    private MemberLine masked(MemberLine line) {
        return user.may(Permission.CUSTOMER_UNMASK) ? line : line.withName(Mask.name(line.name()));
    }

    /** How the members are made up, beside all whom the caller reaches. */
    public SegmentProfile profile(Long segment, Definition definition, Long parent) {
        check(segment);
        Reading reading = reading(definition, parent, SegmentProfile.ATTRIBUTES);
        return SegmentProfile.of(reading.table, reading.sifted.in(), reading.everybody());
    }

    /** The published segments that share most members with it. @param id the segment itself, left out; null for a new one */
    public List<Overlap> overlaps(Long id, Definition definition, Long parent, int most) {
        check(id);
        List<Segment> inForce =
                segments.inForce().stream().filter(one -> !one.id().equals(id)).toList();
        Set<Long> poor = quality.withheld(inForce.stream().map(Segment::id).toList());
        List<Segment> others =
                inForce.stream().filter(one -> !poor.contains(one.id())).toList();
        Reading reading = reading(definition, parent, Set.of());
        long[] everybody = reading.everybody();
        return others.stream()
                .flatMap(one -> rows(one.id(), reading.table).stream()
                        .map(rows -> new Overlap(
                                one.id(),
                                one.name(),
                                RowBits.common(rows, everybody),
                                RowBits.common(rows, reading.sifted.in()))))
                .filter(one -> one.both() > 0)
                .sorted(Comparator.comparingLong(Overlap::both).reversed().thenComparing(Overlap::name))
                .limit(most)
                .toList();
    }

    /** Members of one segment; what it asks is in memory only while it is worked out. Empty where the caller may not ask it. */
    private Optional<long[]> rows(long id, CustomerTable as) {
        SegmentSet set = set(as.subject());
        set.add(id);
        if (!SegmentRights.may(set.attributes(), as.subject(), user)) {
            return Optional.empty();
        }
        CustomerTable table = columns.of(as.date(), set.attributes());
        if (table.order() != as.order()) {
            throw new BusinessException("error.segment.stale");
        }
        return Optional.of(set.rows(id, new Sieve(table, set.attributes())));
    }

    /** Who is in on one date and was not, or will not be, on the other; as nights have assigned them. The first page is audited. */
    public Page<MemberLine> inOnlyOn(long segment, LocalDate here, LocalDate notHere, PageRequest page) {
        check(segment);
        LocalDate shown = calendar.current().shownDate();
        checkRight(segment, columns.of(shown, Set.of()).subject());
        LocalDate day = here.isAfter(shown) ? shown : here;
        LocalDate other = notHere.isAfter(shown) ? shown : notHere;
        Page<MemberLine> found = queries.inOnlyOn(segment, day, other, user.scope(), page);
        if (page.offset() == 0) {
            seen(segment, found.total() + " members on " + day + " and not on " + other);
        }
        return new Page<>(found.rows().stream().map(this::masked).toList(), found.total(), true);
    }

    private void checkRight(long segment, SegmentSubject subject) {
        if (!SegmentRights.all(subject, user)) {
            SegmentSet set = set(subject);
            set.add(segment);
            SegmentRights.check(set.attributes(), subject, user);
        }
    }

    private Reading reading(Definition definition, Long parent, Set<String> further) {
        LocalDate shown = calendar.current().shownDate();
        SegmentSubject subject = columns.of(shown, Set.of()).subject();
        SegmentSet set = set(subject);
        set.addSpokenOf(definition, parent);
        Set<String> names = new HashSet<>(definition.attributes());
        names.addAll(set.attributes());
        SegmentRights.check(names, subject, user);
        names.addAll(further);
        return new Reading(shown, set, definition, parent, names);
    }

    private SegmentSet set(SegmentSubject subject) {
        return new SegmentSets(subject, segments, memberships).begin();
    }

    /** One definition, sifted. */
    private final class Reading {

        private final CustomerTable table;
        private final Sieve sieve;
        private final Sifted sifted;
        private final DataScope scope = user.scope();

        Reading(LocalDate shown, SegmentSet set, Definition definition, Long parent, Set<String> names) {
            Condition limit = Scopes.condition(scope, memberships);
            if (limit != null) {
                names.addAll(limit.attributes());
            }
            table = columns.of(shown, names);
            sieve = new Sieve(table, names);
            long[] among = parent == null ? null : set.rows(parent, sieve);
            sifted = sieve.sift(definition, limit, among, other -> set.rows(other, sieve));
        }

        /** Rows of all whom the caller reaches. */
        long[] everybody() {
            return sieve.sift(new Definition(List.of()), Scopes.condition(scope, memberships), null, other -> null)
                    .in();
        }
    }
}
