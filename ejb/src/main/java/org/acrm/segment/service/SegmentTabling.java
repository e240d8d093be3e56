package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Condition;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.segment.service.SegmentTable.Line;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;

/**
 * Puts segments side by side: the clusters of a segmentation, or any segments that a rule makes; as of the published night and as far as
 * the caller's scope reaches.
 */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentTabling {

    public static final int MOST = 20;

    @Inject
    private CustomerColumns columns;

    @Inject
    private SegmentRepository segments;

    @Inject
    private SegmentationRepository segmentations;

    @Inject
    private MembershipRows memberships;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private SegmentQuality quality;

    @Inject
    private CurrentUser user;

    protected SegmentTabling() {}

    SegmentTabling(
            CustomerColumns columns,
            SegmentRepository segments,
            SegmentationRepository segmentations,
            MembershipRows memberships,
            CalendarRepository calendar,
            SegmentQuality quality,
            CurrentUser user) {
        this.columns = columns;
        this.segments = segments;
        this.segmentations = segmentations;
        this.memberships = memberships;
        this.calendar = calendar;
        this.quality = quality;
        this.user = user;
    }

    private record Wanted(long segment, String name, String description) {}

    /** @param income from how much a year in whole units of the base currency a salary counts as high */
    public SegmentTable ofSegmentation(long id, long income) {
        Segmentation found = segmentations.get(id);
        if (found.state() != SegmentState.PUBLISHED) {
            throw new BusinessException("error.blend.axis");
        }
        return table(
                found.plan().name(),
                found.clusters().stream()
                        .map(one ->
                                new Wanted(one.segmentId(), "#" + one.ordinal() + " " + one.name(), one.description()))
                        .toList(),
                income);
    }

    public SegmentTable ofSegments(List<Long> ids, long income) {
        List<Long> distinct = ids.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MOST) {
            throw new BusinessException("error.segment.table", MOST);
        }
        return table(
                null,
                distinct.stream()
                        .map(segments::get)
                        .map(one -> new Wanted(inForce(one), one.name(), null))
                        .toList(),
                income);
    }

    private static long inForce(Segment one) {
        if (one.current().isEmpty() && one.segmentationId() == null) {
            throw new BusinessException("error.blend.axis");
        }
        return one.id();
    }

    private SegmentTable table(String title, List<Wanted> asked, long income) {
        Set<Long> poor = quality.withheld(asked.stream().map(Wanted::segment).toList());
        List<Wanted> wanted =
                asked.stream().filter(one -> !poor.contains(one.segment())).toList();
        List<String> withheld = asked.stream()
                .filter(one -> poor.contains(one.segment()))
                .map(Wanted::name)
                .toList();
        LocalDate shown = calendar.current().shownDate();
        String currency = calendar.current().baseCurrency();
        SegmentSubject subject = columns.of(shown, Set.of()).subject();
        SegmentSet set = new SegmentSets(subject, segments, memberships).begin();
        wanted.forEach(one -> set.add(one.segment()));
        Set<String> names = new HashSet<>(FigureSum.attributes());
        names.addAll(set.attributes());
        SegmentRights.check(names, subject, user);
        Condition limit = Scopes.condition(user.scope(), memberships);
        if (limit != null) {
            names.addAll(limit.attributes());
        }
        CustomerTable table = columns.of(shown, names);
        Sieve sieve = new Sieve(table, names);
        long[] everybody = sieve.sift(new Definition(List.of()), limit, null, other -> null)
                .in();
        double high = BigDecimal.valueOf(income)
                .movePointRight(Money.digits(currency))
                .doubleValue();
        List<Line> lines = new ArrayList<>();
        for (Wanted one : wanted) {
            long[] rows = RowBits.both(everybody, set.rows(one.segment(), sieve));
            lines.add(new Line(one.segment(), one.name(), one.description(), new FigureSum(table, high).of(rows)));
        }
        return new SegmentTable(
                title, lines, withheld, new FigureSum(table, high).of(everybody), shown, currency, income);
    }
}
