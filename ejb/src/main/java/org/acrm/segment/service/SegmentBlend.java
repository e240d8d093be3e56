package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.kernel.NumberColumn;
import org.acrm.segment.service.Blend.Cell;
import org.acrm.shared.entity.BusinessException;

/**
 * Crosses two or three ways of dividing the customers, as of the published night and as far as the caller's scope reaches (SEG-05). All is
 * worked out over the columns in memory: each slice once, and each cell from the rows that its slices have in common. A way that divides
 * by a segment that is withheld is refused as a whole, since those who are left over would tell of it; so is one that asks for what the
 * reader may not.
 */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentBlend {

    public static final int MOST_AXES = 3;
    private static final String CONTRIBUTION = "contribution";

    @Inject
    private BlendAxes axes;

    @Inject
    private CustomerColumns columns;

    @Inject
    private SegmentRepository segments;

    @Inject
    private MembershipRows memberships;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private SegmentQuality quality;

    @Inject
    private CurrentUser user;

    protected SegmentBlend() {}

    SegmentBlend(
            BlendAxes axes,
            CustomerColumns columns,
            SegmentRepository segments,
            MembershipRows memberships,
            CalendarRepository calendar,
            SegmentQuality quality,
            CurrentUser user) {
        this.axes = axes;
        this.columns = columns;
        this.segments = segments;
        this.memberships = memberships;
        this.calendar = calendar;
        this.quality = quality;
        this.user = user;
    }

    public List<BlendAxis> offered() {
        return axes.all();
    }

    /** @param keys of two or three axes */
    public Blend blend(List<String> keys) {
        if (keys.size() < 2 || keys.size() > MOST_AXES || new HashSet<>(keys).size() < keys.size()) {
            throw new BusinessException("error.blend.axes", MOST_AXES);
        }
        List<BlendAxis> chosen = keys.stream().map(axes::get).toList();
        Set<Long> divideBy = new HashSet<>();
        chosen.forEach(axis -> divideBy.addAll(axis.segments()));
        if (!quality.withheld(divideBy).isEmpty()) {
            throw new BusinessException("error.segment.poor");
        }
        LocalDate shown = calendar.current().shownDate();
        Slices slices = new Slices(shown, chosen);
        Cell[] cells = slices.cells();
        return new Blend(chosen, cells, shown, calendar.current().baseCurrency());
    }

    /** The rows of each slice, and what the customers in them bring. */
    private final class Slices {

        private final List<List<long[]>> rows = new ArrayList<>();
        private final NumberColumn contribution;
        private final long[] everybody;
        private final List<Cell> cells = new ArrayList<>();

        Slices(LocalDate shown, List<BlendAxis> chosen) {
            SegmentSubject subject = columns.of(shown, Set.of()).subject();
            SegmentSet set = new SegmentSets(subject, segments, memberships).begin();
            Set<String> names = new HashSet<>(Set.of(CONTRIBUTION));
            List<List<Definition>> rules = chosen.stream()
                    .map(axis -> axis.slices().stream()
                            .map(slice -> new Definition(slice.blocks()))
                            .toList())
                    .toList();
            rules.forEach(axis -> axis.forEach(rule -> {
                names.addAll(rule.attributes());
                set.addSpokenOf(rule, null);
            }));
            names.addAll(set.attributes());
            SegmentRights.check(names, subject, user);
            Condition limit = Scopes.condition(user.scope(), memberships);
            if (limit != null) {
                names.addAll(limit.attributes());
            }
            CustomerTable table = columns.of(shown, names);
            Sieve sieve = new Sieve(table, names);
            everybody = sieve.sift(new Definition(List.of()), limit, null, other -> null)
                    .in();
            for (List<Definition> axis : rules) {
                rows.add(axis.stream()
                        .map(rule -> sieve.sift(rule, limit, null, other -> set.rows(other, sieve))
                                .in())
                        .toList());
            }
            contribution = (NumberColumn) table.column(CONTRIBUTION);
        }

        Cell[] cells() {
            cross(0, everybody);
            return cells.toArray(Cell[]::new);
        }

        private void cross(int axis, long[] among) {
            if (axis == rows.size()) {
                cells.add(cell(among));
                return;
            }
            for (long[] slice : rows.get(axis)) {
                cross(axis + 1, RowBits.both(among, slice));
            }
        }

        private Cell cell(long[] in) {
            long customers = 0;
            long valued = 0;
            long sum = 0;
            for (int row = RowBits.next(in, 0); row >= 0; row = RowBits.next(in, row + 1)) {
                customers++;
                if (!contribution.missing(row)) {
                    valued++;
                    sum += contribution.value(row);
                }
            }
            return new Cell(customers, valued, sum);
        }
    }
}
