package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.kernel.NumberColumn;
import org.acrm.segment.service.Blend.Cell;
import org.acrm.segment.service.SegmentQuestions.Answer;
import org.acrm.segment.service.SegmentQuestions.Question;
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
    private SegmentQuestions questions;

    @Inject
    private CalendarRepository calendar;

    protected SegmentBlend() {}

    SegmentBlend(BlendAxes axes, SegmentQuestions questions, CalendarRepository calendar) {
        this.axes = axes;
        this.questions = questions;
        this.calendar = calendar;
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
        Slices slices = new Slices(chosen);
        return new Blend(chosen, slices.cells(), slices.date, calendar.current().baseCurrency());
    }

    /** The rows of each slice, and what the customers in them bring. */
    private final class Slices {

        private final List<List<long[]>> rows = new ArrayList<>();
        private final NumberColumn contribution;
        private final long[] everybody;
        private final LocalDate date;
        private final List<Cell> cells = new ArrayList<>();

        Slices(List<BlendAxis> chosen) {
            List<List<Definition>> rules = chosen.stream()
                    .map(axis -> axis.slices().stream()
                            .map(slice -> new Definition(slice.blocks()))
                            .toList())
                    .toList();
            Question question = questions.begin().also(Set.of(CONTRIBUTION));
            rules.forEach(axis -> axis.forEach(rule -> question.about(rule, null)));
            Answer answer = question.answer();
            for (List<Definition> axis : rules) {
                rows.add(axis.stream().map(rule -> answer.sift(rule, null).in()).toList());
            }
            everybody = answer.everybody();
            date = answer.date();
            contribution = (NumberColumn) answer.table().column(CONTRIBUTION);
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
