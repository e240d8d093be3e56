package org.acrm.value.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Customers in rising order of a value, cut into groups of given shares; group 1 is the lowest.
 *
 * @param groups the lowest first; of shares those that hold anyone
 */
public record ShareGroups(List<Group> groups) implements Serializable {

    private static final int[] FIFTHS = {1, 1, 1, 1, 1};

    /**
     * @param number 1 for the lowest share
     * @param lowerBorder the least value in the group
     */
    public record Group(int number, long lowerBorder, long customers) implements Serializable {}

    public ShareGroups {
        groups = List.copyOf(groups);
    }

    /** Five groups of 20 %. */
    public static ShareGroups fifths(long[] values) {
        return of(values, FIFTHS);
    }

    /** @param weights share of each group, the lowest first, in any unit */
    public static ShareGroups of(long[] values, int... weights) {
        if (weights.length == 0 || Arrays.stream(weights).anyMatch(weight -> weight <= 0)) {
            throw new IllegalArgumentException("Shares must be above 0: " + Arrays.toString(weights));
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        long[] customers = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[distinct - 1]) {
                sorted[distinct++] = sorted[i];
            }
            customers[distinct - 1]++;
        }
        return of(new ValueCounts(Arrays.copyOf(sorted, distinct), Arrays.copyOf(customers, distinct)), weights);
    }

    /** Five groups of 20 % of those that were counted. */
    public static ShareGroups fifths(ValueCounts counts) {
        return of(counts, FIFTHS);
    }

    /**
     * Which of the values may not stand for a span of values up to the next, but must be told apart, so that groups of spans are those of
     * the values themselves: in which a group of fifths begins, or may begin.
     */
    public static List<Long> spansWithBorder(ValueCounts spans) {
        List<Long> found = new ArrayList<>();
        long all = spans.all();
        long below = 0;
        int former = 0;
        boolean formerFound = false;
        for (int i = 0; i < spans.size(); i++) {
            long upTo = below + spans.customers(i);
            int last = numberAt(2 * upTo - 1, all, FIFTHS);
            boolean begins = last != former;
            if (begins || formerFound) {
                found.add(spans.value(i));
            }
            formerFound = begins;
            former = last;
            below = upTo;
        }
        return found;
    }

    private static ShareGroups of(ValueCounts counts, int... weights) {
        List<Group> groups = new ArrayList<>();
        long all = counts.all();
        long below = 0;
        for (int i = 0; i < counts.size(); i++) {
            long customers = counts.customers(i);
            add(groups, numberAt(2 * below + customers, all, weights), counts.value(i), customers);
            below += customers;
        }
        return new ShareGroups(groups);
    }

    /**
     * Groups that begin at given values, whoever is in them.
     *
     * @param borders where the second group begins, the third and so on; rising
     */
    public static ShareGroups from(long[] values, long... borders) {
        List<Group> groups = new ArrayList<>();
        long least = Math.min(borders[0] - 1, Arrays.stream(values).min().orElse(Long.MAX_VALUE));
        for (int k = 0; k <= borders.length; k++) {
            long lower = k == 0 ? least : borders[k - 1];
            long upper = k == borders.length ? Long.MAX_VALUE : borders[k] - 1;
            groups.add(new Group(
                    k + 1,
                    lower,
                    Arrays.stream(values).filter(v -> v >= lower && v <= upper).count()));
        }
        return new ShareGroups(groups);
    }

    /** Whole numbers only, so that a border never hangs on rounding: middle / 2n against cumulated weight / total. */
    private static int numberAt(long twiceMiddle, long count, int[] weights) {
        long total = Arrays.stream(weights).asLongStream().sum();
        long cumulated = 0;
        for (int k = 0; k < weights.length - 1; k++) {
            cumulated += weights[k];
            if (twiceMiddle * total < cumulated * 2 * count) {
                return k + 1;
            }
        }
        return weights.length;
    }

    private static void add(List<Group> groups, int number, long value, long customers) {
        int last = groups.size() - 1;
        if (last >= 0 && groups.get(last).number() == number) {
            Group group = groups.get(last);
            groups.set(last, new Group(number, group.lowerBorder(), group.customers() + customers));
        } else {
            groups.add(new Group(number, value, customers));
        }
    }

    /** The group of a value; one below the least that was seen belongs to the lowest group that holds anyone. */
    public int numberOf(long value) {
        if (groups.isEmpty()) {
            throw new IllegalStateException("Nobody was grouped");
        }
        int number = groups.get(0).number();
        for (Group group : groups) {
            if (value >= group.lowerBorder()) {
                number = group.number();
            }
        }
        return number;
    }
}
