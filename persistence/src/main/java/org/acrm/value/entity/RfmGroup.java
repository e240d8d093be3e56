package org.acrm.value.entity;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The named groups of RFM cells (RFM-01). Their borders overlap, so that the first that fits counts; cells that fit none of the ten are
 * the rest.
 */
public enum RfmGroup {
    CHAMPION(5, 5, 5, 5, 5, 5),
    POTENTIAL(3, 5, 3, 5, 2, 5),
    LOYAL(2, 4, 2, 4, 2, 4),
    PROMISING(3, 4, 1, 3, 3, 5),
    NEW(4, 5, 1, 3, 1, 5),
    CANT_LOSE(1, 2, 3, 4, 4, 5),
    AT_RISK(1, 2, 2, 5, 4, 5),
    ATTENTION(1, 3, 3, 5, 3, 5),
    SLEEPING(2, 3, 1, 3, 1, 4),
    LOST(1, 1, 1, 5, 1, 5),
    REST(1, 5, 1, 5, 1, 5);

    private final int[] borders;

    RfmGroup(int... borders) {
        this.borders = borders;
    }

    public static RfmGroup of(int recency, int frequency, int monetary) {
        return Stream.of(values())
                .filter(group -> group.holds(recency, frequency, monetary))
                .findFirst()
                .orElseThrow();
    }

    /** From one fifth to another, both included. */
    public record Fifths(int least, int most) {}

    public Fifths recency() {
        return new Fifths(borders[0], borders[1]);
    }

    public Fifths frequency() {
        return new Fifths(borders[2], borders[3]);
    }

    public Fifths monetary() {
        return new Fifths(borders[4], borders[5]);
    }

    private boolean holds(int recency, int frequency, int monetary) {
        return recency >= borders[0]
                && recency <= borders[1]
                && frequency >= borders[2]
                && frequency <= borders[3]
                && monetary >= borders[4]
                && monetary <= borders[5];
    }

    /** The same in SQL: the name of the group of a row of {@code value_rfm}; null where there is no row. */
    public static String named(String rfm) {
        return Stream.of(values())
                .map(group -> " when " + group.condition(rfm) + " then '" + group + "'")
                .collect(Collectors.joining("", "case", " end"));
    }

    private String condition(String rfm) {
        return String.format(
                Locale.ROOT,
                "%1$s.recency between %2$d and %3$d and %1$s.frequency between %4$d and %5$d and %1$s.monetary between"
                        + " %6$d and %7$d",
                rfm,
                borders[0],
                borders[1],
                borders[2],
                borders[3],
                borders[4],
                borders[5]);
    }
}
