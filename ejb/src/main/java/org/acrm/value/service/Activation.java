package org.acrm.value.service;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.acrm.value.entity.CohortQueries;
import org.acrm.value.entity.JoinYearLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.entity.ValueSight;

/**
 * Members by joining year and by the years in which they bought (DEC-03).
 *
 * @param last the last of the years of buying
 */
public record Activation(ValueSight sight, int last, List<JoinYearLine> lines) implements Serializable {

    public Activation {
        lines = List.copyOf(lines);
    }

    /** The years of buying, the earliest first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(last - CohortQueries.YEARS + 1, last)
                .boxed()
                .toList();
    }

    public List<JoinYearLine> of(MemberBlock block) {
        return lines.stream().filter(line -> line.block() == block).toList();
    }

    public long members(MemberBlock block) {
        return of(block).stream().mapToLong(JoinYearLine::members).sum();
    }

    /** All buyers of one of the years, whenever they joined. */
    public long buyers(MemberBlock block, int year) {
        return of(block).stream()
                .mapToLong(line -> line.buyers().get(years().indexOf(year)))
                .sum();
    }

    /** Null where members could not have bought: they joined later. */
    public static Double rate(JoinYearLine line, int index, int year) {
        boolean before = line.joined() != null && line.joined() > year;
        return before || line.members() == 0 ? null : (double) line.buyers().get(index) / line.members();
    }
}
