package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.value.entity.GradeMoveLine;
import org.acrm.value.entity.ValueSight;

/**
 * The grades of two dates against each other (GRD-01).
 *
 * @param from the earlier date; null where none is kept
 * @param sight of whom; the day that is shown is the later date
 */
public record GradeMoves(LocalDate from, ValueSight sight, List<GradeMoveLine> lines) implements Serializable {

    public static final List<String> GRADES = List.of("A", "B", "C", "D");

    public GradeMoves {
        lines = List.copyOf(lines);
    }

    /** Nobody where nobody made the move. */
    public GradeMoveLine of(String was, String now) {
        return lines.stream()
                .filter(line -> was.equals(line.was()) && now.equals(line.now()))
                .findFirst()
                .orElse(new GradeMoveLine(was, now, 0, 0, 0));
    }

    /** All who had a grade on the earlier date and have one on the later. */
    public GradeMoveLine total(String was) {
        return sum(was, GRADES.stream().map(now -> of(was, now)).toList());
    }

    public GradeMoveLine total() {
        return sum(null, GRADES.stream().map(this::total).toList());
    }

    /** Customers who had a grade on one of the dates only. */
    public long outside() {
        return lines.stream()
                .filter(line -> line.was() == null || line.now() == null)
                .mapToLong(GradeMoveLine::customers)
                .sum();
    }

    private static GradeMoveLine sum(String was, List<GradeMoveLine> lines) {
        return new GradeMoveLine(
                was,
                null,
                lines.stream().mapToLong(GradeMoveLine::customers).sum(),
                lines.stream().mapToLong(GradeMoveLine::purchases).sum(),
                lines.stream().mapToLong(GradeMoveLine::revenueMinor).sum());
    }
}
