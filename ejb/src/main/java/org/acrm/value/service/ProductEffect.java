package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.acrm.value.entity.BuyersStanding;
import org.acrm.value.entity.EffectCount;
import org.acrm.value.entity.NextProduct;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.kernel.MeanInterval;
import org.acrm.value.kernel.ShareInterval;

/**
 * What became of those who bought a product, beside those who might have and did not (RET-03). Non-buyers are weighted as the buyers are
 * spread over start grade and age (direct standardisation); buyers of whose grade and age there is no non-buyer are left out of the
 * comparison. It is an association: who buys may differ in more than grade and age.
 *
 * @param from the start date, on which nobody of these held it
 */
public record ProductEffect(
        ValueSight sight, LocalDate from, List<EffectCount> counts, BuyersStanding standing, List<NextProduct> next)
        implements Serializable {

    /** With fewer comparable buyers nothing is said of an effect. */
    public static final int FEW = 30;

    /** Customers of one start grade. */
    public record Moves(long customers, long up, long same, long down) implements Serializable {

        public Double share(long of) {
            return customers == 0 ? null : Double.valueOf((double) of / customers);
        }
    }

    /** Customers alike in start grade and age. */
    private record Alike(List<EffectCount> buyers, List<EffectCount> others) {

        static long customers(List<EffectCount> counts) {
            return counts.stream().mapToLong(EffectCount::customers).sum();
        }

        static long going(List<EffectCount> counts, int direction) {
            return customers(
                    counts.stream().filter(c -> c.direction() == direction).toList());
        }

        static MeanInterval gain(List<EffectCount> counts) {
            return MeanInterval.of(
                    counts.stream().mapToLong(EffectCount::changeMinor).sum(),
                    counts.stream().mapToDouble(EffectCount::squares).sum(),
                    customers(counts));
        }

        boolean comparable() {
            return !buyers.isEmpty() && !others.isEmpty();
        }
    }

    public ProductEffect {
        counts = List.copyOf(counts);
        next = List.copyOf(next);
    }

    /** The start grades that anybody had, the best first. */
    public List<String> grades() {
        return counts.stream().map(EffectCount::was).distinct().sorted().toList();
    }

    public Moves moves(String was, boolean bought) {
        List<EffectCount> of = counts.stream()
                .filter(c -> c.was().equals(was) && c.bought() == bought)
                .toList();
        return new Moves(Alike.customers(of), Alike.going(of, 1), Alike.going(of, 0), Alike.going(of, -1));
    }

    /** Of one start grade, buyers less non-buyers; null where one of the two are too few. */
    public ShareInterval difference(String was, int direction) {
        Moves buyers = moves(was, true);
        Moves others = moves(was, false);
        return buyers.customers() < FEW || others.customers() < FEW
                ? null
                : ShareInterval.of(going(buyers, direction), buyers.customers())
                        .minus(ShareInterval.of(going(others, direction), others.customers()));
    }

    private static long going(Moves moves, int direction) {
        return direction > 0 ? moves.up() : moves.down();
    }

    /** Buyers who are compared. */
    public long compared() {
        return comparable().stream().mapToLong(a -> Alike.customers(a.buyers())).sum();
    }

    public boolean enough() {
        return compared() >= FEW;
    }

    /** Where the buyers who are compared went. @param direction 1 for a better grade, 0 for the same, -1 for a worse one */
    public ShareInterval buyers(int direction) {
        long going = comparable().stream()
                .mapToLong(a -> Alike.going(a.buyers(), direction))
                .sum();
        return ShareInterval.of(going, compared());
    }

    /** Where non-buyers of the same grades and ages went; its size is that of a plain sample of the same variance (Kish). */
    public ShareInterval others(int direction) {
        double share = 0;
        double squares = 0;
        for (Alike alike : comparable()) {
            double weight = (double) Alike.customers(alike.buyers()) / compared();
            long of = Alike.customers(alike.others());
            share += weight * Alike.going(alike.others(), direction) / of;
            squares += weight * weight / of;
        }
        double size = 1 / squares;
        return ShareInterval.of(Math.min(1, share) * size, size);
    }

    public ShareInterval difference(int direction) {
        return buyers(direction).minus(others(direction));
    }

    /** Change of the yearly contribution of a buyer, minor units. */
    public MeanInterval buyersGain() {
        return comparable().stream()
                .map(a -> Alike.gain(a.buyers()).times((double) Alike.customers(a.buyers()) / compared()))
                .reduce(new MeanInterval(0, 0), MeanInterval::plus);
    }

    /** The same of a non-buyer of the same grades and ages. */
    public MeanInterval othersGain() {
        return comparable().stream()
                .map(a -> Alike.gain(a.others()).times((double) Alike.customers(a.buyers()) / compared()))
                .reduce(new MeanInterval(0, 0), MeanInterval::plus);
    }

    public MeanInterval gain() {
        return buyersGain().minus(othersGain());
    }

    private List<Alike> comparable() {
        Map<String, List<EffectCount>> alike = counts.stream()
                .collect(Collectors.groupingBy(c -> c.was() + " " + c.age(), TreeMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(of -> new Alike(only(of, EffectCount::bought), only(of, c -> !c.bought())))
                .filter(Alike::comparable)
                .toList();
    }

    private static List<EffectCount> only(List<EffectCount> counts, Predicate<EffectCount> which) {
        return counts.stream().filter(which).toList();
    }
}
