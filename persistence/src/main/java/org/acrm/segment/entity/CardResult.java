package org.acrm.segment.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a strategy has achieved since its segmentation was approved.
 *
 * @param points night by night, the first of them the start; empty before the first night, or where people judge it themselves
 */
public record CardResult(CardMeasure measure, BigDecimal target, List<Point> points) implements Serializable {

    /** @param value null where there was nobody of whom it is known */
    public record Point(LocalDate date, BigDecimal value) implements Serializable {}

    public CardResult {
        points = List.copyOf(points);
    }

    /** @param nights those of all clusters of the card, oldest first, each night once */
    static CardResult of(Treatment treatment, List<Achieved> nights, int moneyDigits) {
        List<Point> points = new ArrayList<>();
        if (treatment.measuredBy() != null) {
            nights.forEach(night ->
                    points.add(new Point(night.date(), treatment.measuredBy().of(night, moneyDigits))));
        }
        return new CardResult(treatment.measuredBy(), treatment.targetValue(), points);
    }

    /** Null before the first night. */
    public Point start() {
        return points.isEmpty() ? null : points.get(0);
    }

    /** Null as long as nothing but the start is known, which is for the first month. */
    public Point latest() {
        return points.size() < 2 ? null : points.get(points.size() - 1);
    }

    /** Whether the target is reached: all measures are the better the higher. */
    public boolean reached() {
        Point last = latest();
        return last != null
                && last.value() != null
                && target != null
                && last.value().compareTo(target) >= 0;
    }

    /** 1 up since the start, −1 down, 0 as it was or not known. */
    public int trend() {
        Point last = latest();
        return last == null || last.value() == null || start().value() == null
                ? 0
                : last.value().compareTo(start().value());
    }
}
