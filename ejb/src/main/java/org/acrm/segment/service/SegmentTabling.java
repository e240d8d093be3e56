package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.Segmentation;
import org.acrm.segment.entity.SegmentationRepository;
import org.acrm.segment.service.SegmentQuestions.Answer;
import org.acrm.segment.service.SegmentQuestions.Question;
import org.acrm.segment.service.SegmentTable.Figures;
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
    private SegmentQuestions questions;

    @Inject
    private SegmentRepository segments;

    @Inject
    private SegmentationRepository segmentations;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private SegmentQuality quality;

    protected SegmentTabling() {}

    SegmentTabling(
            SegmentQuestions questions,
            SegmentRepository segments,
            SegmentationRepository segmentations,
            CalendarRepository calendar,
            SegmentQuality quality) {
        this.questions = questions;
        this.segments = segments;
        this.segmentations = segmentations;
        this.calendar = calendar;
        this.quality = quality;
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
        String currency = calendar.current().baseCurrency();
        Question question = questions.begin().also(FigureSum.attributes());
        wanted.forEach(one -> question.about(one.segment()));
        Answer answer = question.answer();
        double high = BigDecimal.valueOf(income)
                .movePointRight(Money.digits(currency))
                .doubleValue();
        Function<long[], Figures> figures = rows -> new FigureSum(answer.table(), high).of(rows);
        List<Line> lines = wanted.stream()
                .map(one -> new Line(
                        one.segment(), one.name(), one.description(), figures.apply(answer.inSight(one.segment()))))
                .toList();
        return new SegmentTable(
                title, lines, withheld, figures.apply(answer.everybody()), answer.date(), currency, income);
    }
}
