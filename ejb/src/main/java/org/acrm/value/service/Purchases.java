package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.value.entity.PurchaseCount;
import org.acrm.value.entity.PurchaseQueries;
import org.acrm.value.entity.ValueSight;

/**
 * What first-time buyers take and what customers take next (RET-02).
 *
 * @param from the day before the period, which ends on the day that is shown
 */
public record Purchases(ValueSight sight, LocalDate from, List<PurchaseCount> counts) implements Serializable {

    private static final int NAMED = 3;

    public Purchases {
        counts = List.copyOf(counts);
    }

    /** One product among those that were taken. @param share of these */
    public record Taken(long product, long bought, double share) implements Serializable {}

    /**
     * Customers whose first product began in a month.
     *
     * @param each products that one of them took in the period, this one counted
     * @param amountMinor what was booked on the first one in its month, of one of them
     */
    public record Firsts(YearMonth month, long customers, double each, long amountMinor, List<Taken> products)
            implements Serializable {}

    /** Products of a customer in their order. @param days since the one before, in the mean; null where nobody knows */
    public record Next(int place, long bought, Long days, long amountMinor, List<Taken> products)
            implements Serializable {

        /** Whether all later ones are counted with it. */
        public boolean isOnwards() {
            return place == PurchaseQueries.LAST;
        }
    }

    /** By month, the latest first. */
    public List<Firsts> firsts() {
        Map<YearMonth, List<PurchaseCount>> months = counts.stream()
                .filter(one -> one.place() == 1)
                .collect(Collectors.groupingBy(
                        PurchaseCount::month, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> firsts(month.getKey(), month.getValue()))
                .toList();
    }

    private Firsts firsts(YearMonth month, List<PurchaseCount> first) {
        long customers = sum(first, PurchaseCount::bought);
        long taken = sum(of(one -> month.equals(one.first())), PurchaseCount::bought);
        return new Firsts(
                month,
                customers,
                (double) taken / customers,
                Math.round((double) sum(first, PurchaseCount::amountMinor) / customers),
                most(first));
    }

    /** From the first product on; none where nobody took so many. */
    public List<Next> places() {
        return IntStream.rangeClosed(1, PurchaseQueries.LAST)
                .mapToObj(place -> next(place, of(one -> one.place() == place)))
                .filter(next -> next.bought() > 0)
                .toList();
    }

    private static Next next(int place, List<PurchaseCount> of) {
        long bought = sum(of, PurchaseCount::bought);
        long spaced = sum(of, PurchaseCount::spaced);
        return new Next(
                place,
                bought,
                spaced == 0 ? null : Math.round((double) sum(of, PurchaseCount::days) / spaced),
                bought == 0 ? 0 : Math.round((double) sum(of, PurchaseCount::amountMinor) / bought),
                most(of));
    }

    /** Who took a first product in the period. */
    public long customers() {
        return sum(of(one -> one.place() == 1), PurchaseCount::bought);
    }

    public long bought() {
        return sum(counts, PurchaseCount::bought);
    }

    private List<PurchaseCount> of(Predicate<PurchaseCount> which) {
        return counts.stream().filter(which).toList();
    }

    private static long sum(List<PurchaseCount> of, ToLongFunction<PurchaseCount> what) {
        return of.stream().mapToLong(what).sum();
    }

    private static List<Taken> most(List<PurchaseCount> of) {
        double all = sum(of, PurchaseCount::bought);
        return of.stream()
                .collect(Collectors.groupingBy(
                        PurchaseCount::product, TreeMap::new, Collectors.summingLong(PurchaseCount::bought)))
                .entrySet()
                .stream()
                .map(one -> new Taken(one.getKey(), one.getValue(), one.getValue() / all))
                .sorted(Comparator.comparingLong(Taken::bought).reversed())
                .limit(NAMED)
                .toList();
    }
}
