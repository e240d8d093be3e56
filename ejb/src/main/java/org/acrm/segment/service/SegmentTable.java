package org.acrm.segment.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Segments line by line as the profile table of the source has them (SEG-07), and all customers in sight below. What is not known of
 * anybody is null, and a share is taken of those of whom it is known.
 *
 * @param withheld names of segments that have no line, because the data of their members are too poor
 * @param income from how much a year in whole units of the currency a salary counts as high
 */
public record SegmentTable(
        String title,
        List<Line> lines,
        List<String> withheld,
        Figures all,
        LocalDate asOf,
        String currency,
        long income)
        implements Serializable {

    public SegmentTable {
        lines = List.copyOf(lines);
        withheld = List.copyOf(withheld);
    }

    /** @param description what people wrote of it; null for nothing */
    public record Line(long segment, String name, String description, Figures figures) implements Serializable {}

    /**
     * @param occupation code of the most frequent one; null where none is known
     * @param holdings open holdings a customer
     * @param channels share of customers who used it
     * @param contributionMinor mean a year, minor units
     */
    public record Figures(
            long customers,
            String occupation,
            Double occupied,
            Double women,
            Double age,
            Double highIncome,
            Map<UsedChannel, Double> channels,
            Map<HoldingCategory, Double> holdings,
            Double contributionMinor)
            implements Serializable {

        public Figures {
            channels = Map.copyOf(channels);
            holdings = Map.copyOf(holdings);
        }

        public double holdingsInAll() {
            return holdings.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** Of all customers in sight. */
    public double share(Line line) {
        return all.customers() == 0 ? 0 : (double) line.figures().customers() / all.customers();
    }
}
