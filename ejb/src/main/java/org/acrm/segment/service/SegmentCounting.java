package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.MemberLine;
import org.acrm.segment.entity.MemberQueries;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentKind;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentVersion;
import org.acrm.segment.service.SegmentQuestions.Answer;
import org.acrm.segment.service.SegmentQuestions.Question;
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
    private SegmentQuestions questions;

    @Inject
    private SegmentRepository segments;

    @Inject
    private MemberQueries queries;

    @Inject
    private NearestClusters clusters;

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
            SegmentQuestions questions,
            SegmentRepository segments,
            MemberQueries queries,
            NearestClusters clusters,
            CalendarRepository calendar,
            SegmentQuality quality,
            CurrentUser user,
            AuditTrail audit) {
        this.questions = questions;
        this.segments = segments;
        this.queries = queries;
        this.clusters = clusters;
        this.calendar = calendar;
        this.quality = quality;
        this.user = user;
        this.audit = audit;
    }

    /** How many a block names, and how many are in after it. */
    public record Counted(long gross, long net) implements Serializable {}

    /** Who would come and who would go if a draft came into force. @param version the one in force */
    public record Change(int version, long entering, long leaving) implements Serializable {}

    /** Which of those whom a draft concerns are listed. */
    public enum Part {
        IN(" members"),
        ENTERING(" who would enter"),
        LEAVING(" who would leave");

        /** For the audit. */
        private final String told;

        Part(String told) {
            this.told = told;
        }
    }

    /**
     * @param start how many customers there are before the first block
     * @param change beside the version in force; null where there is none, it says the same, or the reader may not ask it
     * @param withheld whether the data of the members are too poor, so that there are no figures
     * @param because names of the withheld segments of which it speaks, so that there are no figures either
     */
    public record Counts(
            long start, List<Counted> blocks, LocalDate asOf, Change change, boolean withheld, List<String> because)
            implements Serializable {

        public static Counts none(boolean withheld) {
            return new Counts(0, List.of(), null, null, withheld, List.of());
        }

        static Counts none(List<String> because) {
            return new Counts(0, List.of(), null, null, true, because);
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
        Question question = questions.begin().about(definition, parent);
        if (!question.withheld().isEmpty()) {
            return Counts.none(question.withheld());
        }
        Answer draft = question.answer();
        Sifted sifted = draft.sift(definition, parent);
        List<Counted> blocks = new ArrayList<>();
        for (int b = 0; b < definition.blocks().size(); b++) {
            blocks.add(new Counted(sifted.gross()[b], sifted.net()[b]));
        }
        Change change = inForce(segment, definition, parent, draft)
                .map(former -> new Change(
                        former.version(),
                        RowBits.count(RowBits.without(sifted.in(), former.in())),
                        RowBits.count(RowBits.without(former.in(), sifted.in()))))
                .orElse(null);
        return new Counts(sifted.start(), blocks, draft.date(), change, false, List.of());
    }

    /** Whom the version in force lets in, as far as the reader sees. */
    private record InForce(int version, long[] in, byte[] letInBy) {}

    /** Empty where there is none, it says what the draft says, nobody can read it, or the reader may not ask it. */
    private Optional<InForce> inForce(Long segment, Definition draft, Long parent, Answer beside) {
        Optional<SegmentVersion> current = segment == null
                ? Optional.empty()
                : Optional.of(segments.get(segment))
                        .filter(one -> one.kind() == SegmentKind.RULE)
                        .flatMap(Segment::current);
        if (current.filter(one -> !says(one, draft, parent)).isEmpty()) {
            return Optional.empty();
        }
        try {
            Question question = questions.on(beside.date()).about(segment);
            return question.mayBeAsked()
                    ? Optional.of(inForce(
                            current.get().ordinal(), segment, question.answer().besides(beside)))
                    : Optional.empty();
        } catch (BusinessException unread) {
            return Optional.empty();
        }
    }

    private static InForce inForce(int version, long segment, Answer answer) {
        Sifted sifted = answer.sifted(segment);
        return new InForce(version, RowBits.both(sifted.in(), answer.everybody()), sifted.letInBy());
    }

    private static boolean says(SegmentVersion version, Definition definition, Long parent) {
        return version.definition().equals(DefinitionJson.write(definition))
                && Objects.equals(version.parentId(), parent);
    }

    /** That somebody looked is kept with the first page. */
    public Page<MemberLine> preview(Long segment, Definition definition, Long parent, Part part, PageRequest page) {
        check(segment);
        Answer draft = questions.begin().about(definition, parent).answer();
        Sifted sifted = draft.sift(definition, parent);
        InForce former = part == Part.IN
                ? null
                : inForce(segment, definition, parent, draft)
                        .orElseThrow(() -> new BusinessException("error.segment.stale"));
        long[] in =
                switch (part) {
                    case IN -> sifted.in();
                    case ENTERING -> RowBits.without(sifted.in(), former.in());
                    case LEAVING -> RowBits.without(former.in(), sifted.in());
                };
        boolean gone = part == Part.LEAVING;
        byte[] letInBy = gone ? former.letInBy() : sifted.letInBy();
        List<MemberLine> lines = lines(in, draft, page).stream()
                .map(line -> line.by(letInBy[draft.table().order().row(line.id())], gone ? former.version() : null))
                .toList();
        long total = RowBits.count(in);
        if (page.offset() == 0) {
            seen(segment, total + part.told);
        }
        return new Page<>(clusters.beside(segment, lines, draft.date()), total, true);
    }

    private List<MemberLine> lines(long[] in, Answer answer, PageRequest page) {
        List<Long> ids = new ArrayList<>();
        int row = RowBits.nth(in, page.offset());
        while (row >= 0 && ids.size() < page.size()) {
            ids.add(answer.table().order().id(row));
            row = RowBits.next(in, row + 1);
        }
        return queries.lines(ids, answer.date(), user.scope()).stream()
                .map(this::masked)
                .toList();
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
        Answer answer = questions
                .begin()
                .about(definition, parent)
                .also(SegmentProfile.ATTRIBUTES)
                .answer();
        return SegmentProfile.of(answer.table(), answer.sift(definition, parent).in(), answer.everybody());
    }

    /** The published segments that share most members with it. @param id the segment itself, left out; null for a new one */
    public List<Overlap> overlaps(Long id, Definition definition, Long parent, int most) {
        check(id);
        List<Segment> inForce =
                segments.inForce().stream().filter(one -> !one.id().equals(id)).toList();
        Set<Long> poor = quality.withheld(inForce.stream().map(Segment::id).toList());
        List<Segment> others =
                inForce.stream().filter(one -> !poor.contains(one.id())).toList();
        Answer answer = questions.begin().about(definition, parent).answer();
        long[] in = answer.sift(definition, parent).in();
        return others.stream()
                .flatMap(one -> members(one.id(), answer).stream()
                        .map(rows -> new Overlap(one.id(), one.name(), RowBits.count(rows), RowBits.common(rows, in))))
                .filter(one -> one.both() > 0)
                .sorted(Comparator.comparingLong(Overlap::both).reversed().thenComparing(Overlap::name))
                .limit(most)
                .toList();
    }

    /** Of one segment, in sight; what it asks is in memory only while it is worked out. Empty where the caller may not ask it. */
    private Optional<long[]> members(long id, Answer beside) {
        Question question = questions.on(beside.date()).about(id);
        return question.mayBeAsked()
                ? Optional.of(question.answer().besides(beside).inSight(id))
                : Optional.empty();
    }

    /** Who is in on one date and was not, or will not be, on the other; as nights have assigned them. The first page is audited. */
    public Page<MemberLine> inOnlyOn(long segment, LocalDate here, LocalDate notHere, PageRequest page) {
        check(segment);
        LocalDate shown = calendar.current().shownDate();
        questions.checkRights(segment, shown);
        LocalDate day = here.isAfter(shown) ? shown : here;
        LocalDate other = notHere.isAfter(shown) ? shown : notHere;
        Page<MemberLine> found = queries.inOnlyOn(segment, day, other, user.scope(), page);
        if (page.offset() == 0) {
            seen(segment, found.total() + " members on " + day + " and not on " + other);
        }
        List<MemberLine> lines = found.rows().stream().map(this::masked).toList();
        return new Page<>(clusters.beside(segment, lines, day), found.total(), true);
    }
}
