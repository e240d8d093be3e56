package org.acrm.value.service;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.BuyerCount;
import org.acrm.value.entity.BuyerCount.By;
import org.acrm.value.entity.ValueSight;

/**
 * The buyers of a year by bands and fifths of what they paid, with their grades, and who the best fifth are (SEG-16).
 *
 * @param borders of the bands, rising, minor units
 */
public record BuyerProfile(ValueSight sight, int year, List<Long> borders, List<BuyerCount> counts)
        implements Serializable {

    private static final int SHOWN = 8;

    /** One band or fifth; {@code mix} are the shares of the grades A to D in those who have one. */
    public record Line(int number, long customers, Money paid, Double paidShare, List<Double> mix)
            implements Serializable {}

    /**
     * Buyers who are alike.
     *
     * @param inTop their share in the first fifth
     * @param inAll their share in all buyers
     * @param index 100 where the two are the same; null where the first fifth is empty
     */
    public record Trait(String value, long top, double inTop, double inAll, Long index) implements Serializable {}

    public BuyerProfile {
        borders = List.copyOf(borders);
        counts = List.copyOf(counts);
    }

    public long buyers() {
        return of(By.FIFTH).stream().mapToLong(BuyerCount::customers).sum();
    }

    /** The highest first. */
    public List<Line> bands() {
        return lines(By.BAND, Comparator.reverseOrder());
    }

    /** Those who paid most first. */
    public List<Line> fifths() {
        return lines(By.FIFTH, Comparator.naturalOrder());
    }

    private List<Line> lines(By by, Comparator<Integer> order) {
        Map<Integer, List<BuyerCount>> groups =
                of(by).stream().collect(Collectors.groupingBy(count -> Integer.valueOf(count.value())));
        return groups.keySet().stream()
                .sorted(order)
                .map(number -> line(number, groups.get(number)))
                .toList();
    }

    private Line line(int number, List<BuyerCount> of) {
        long paid = of.stream().mapToLong(BuyerCount::paidMinor).sum();
        long all = of(By.FIFTH).stream().mapToLong(BuyerCount::paidMinor).sum();
        long graded = of.stream()
                .filter(count -> count.grade() != null)
                .mapToLong(BuyerCount::customers)
                .sum();
        List<Double> mix = GradeMoves.GRADES.stream()
                .map(grade -> graded == 0
                        ? Double.valueOf(0)
                        : Double.valueOf((double) of.stream()
                                        .filter(count -> grade.equals(count.grade()))
                                        .mapToLong(BuyerCount::customers)
                                        .sum()
                                / graded))
                .toList();
        long customers = of.stream().mapToLong(BuyerCount::customers).sum();
        return new Line(
                number, customers, new Money(paid, sight.currency()), all == 0 ? null : (double) paid / all, mix);
    }

    /** The lower border of a band; null of the lowest. */
    public Money border(int band) {
        return band == 0 ? null : new Money(borders.get(band - 1), sight.currency());
    }

    /** The most frequent traits of the first fifth first, at most eight. */
    public List<Trait> traits(By by) {
        long top = of(by).stream().mapToLong(BuyerCount::top).sum();
        return of(by).stream()
                .sorted(Comparator.comparingLong(BuyerCount::top).reversed())
                .limit(SHOWN)
                .map(count -> trait(count, top, buyers()))
                .toList();
    }

    private static Trait trait(BuyerCount count, long top, long all) {
        double inAll = (double) count.customers() / all;
        double inTop = top == 0 ? 0 : (double) count.top() / top;
        return new Trait(count.value(), count.top(), inTop, inAll, top == 0 ? null : Math.round(100 * inTop / inAll));
    }

    private List<BuyerCount> of(By by) {
        return counts.stream().filter(count -> count.by() == by).toList();
    }
}
