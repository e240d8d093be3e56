package org.acrm.value.view;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.RfmCount;
import org.acrm.value.entity.RfmGroup;
import org.acrm.value.service.RfmPicture;

/** The customers of a picture in five times five cells, recency by frequency; the group of a cell is that of most of its customers. */
public record RfmGrid(RfmMeasure measure, String currency, List<Row> rows, List<GroupLine> groups, Shades shades)
        implements Serializable {

    private static final int FIFTHS = 5;
    private static final int MONTHS = 12;

    /** @param cells from the least frequent to the most */
    public record Row(int recency, List<Cell> cells) implements Serializable {}

    /** @param group null where the cell is empty */
    public record Cell(
            int recency, int frequency, long customers, Money mean, Money contribution, RfmGroup group, int shade)
            implements Serializable {}

    /** @param share of all customers in the grid */
    public record GroupLine(RfmGroup group, long customers, double share) implements Serializable {}

    static RfmGrid of(RfmPicture picture, RfmMeasure measure) {
        String currency = picture.sight().currency();
        Shades shades = Shades.of(places().map(place -> at(picture, place[0], place[1]))
                .filter(counts -> !counts.isEmpty())
                .mapToLong(counts -> value(counts, measure)));
        List<Row> rows = IntStream.iterate(FIFTHS, r -> r > 0, r -> r - 1)
                .mapToObj(r -> new Row(
                        r,
                        IntStream.rangeClosed(1, FIFTHS)
                                .mapToObj(f -> cell(at(picture, r, f), r, f, currency, measure, shades))
                                .toList()))
                .toList();
        return new RfmGrid(measure, currency, rows, groups(picture), shades);
    }

    private static Stream<int[]> places() {
        return IntStream.range(0, FIFTHS * FIFTHS).mapToObj(i -> new int[] {i / FIFTHS + 1, i % FIFTHS + 1});
    }

    private static List<RfmCount> at(RfmPicture picture, int recency, int frequency) {
        return picture.counts().stream()
                .filter(c -> c.recency() == recency && c.frequency() == frequency)
                .toList();
    }

    private static Cell cell(
            List<RfmCount> counts, int recency, int frequency, String currency, RfmMeasure measure, Shades shades) {
        if (counts.isEmpty()) {
            return new Cell(recency, frequency, 0, null, null, null, 0);
        }
        return new Cell(
                recency,
                frequency,
                value(counts, RfmMeasure.CUSTOMERS),
                new Money(value(counts, RfmMeasure.MEAN), currency),
                new Money(value(counts, RfmMeasure.CONTRIBUTION), currency),
                mostly(counts),
                shades.of(value(counts, measure)));
    }

    private static long value(List<RfmCount> counts, RfmMeasure measure) {
        long customers = counts.stream().mapToLong(RfmCount::customers).sum();
        return switch (measure) {
            case CUSTOMERS -> customers;
            case CONTRIBUTION ->
                counts.stream().mapToLong(RfmCount::contributionMinor).sum();
            case MEAN ->
                Math.round(
                        (double) counts.stream().mapToLong(RfmCount::spentMinor).sum() / MONTHS / customers);
        };
    }

    private static RfmGroup mostly(List<RfmCount> counts) {
        return byGroup(counts).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static Map<RfmGroup, Long> byGroup(List<RfmCount> counts) {
        Map<RfmGroup, Long> customers = new EnumMap<>(RfmGroup.class);
        counts.forEach(c -> customers.merge(c.group(), c.customers(), Long::sum));
        return customers;
    }

    private static List<GroupLine> groups(RfmPicture picture) {
        Map<RfmGroup, Long> customers = byGroup(picture.counts());
        return customers.entrySet().stream()
                .map(e -> new GroupLine(e.getKey(), e.getValue(), (double) e.getValue() / picture.customers()))
                .toList();
    }

    public List<Shades.Step> legend() {
        return shades.steps();
    }

    /** A value of the legend as an amount; null where the measure counts customers. */
    public Money amount(Shades.Step step) {
        return measure == RfmMeasure.CUSTOMERS ? null : new Money(step.from(), currency);
    }
}
