package org.acrm.value.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What the models of buying look at, one row for each different history: how often customers bought again after their first purchase,
 * when they did so last, and how long they have been watched. Both times count from the first purchase, in any one unit (weeks for
 * public data).
 *
 * @param counts purchases after the first
 * @param last time of the latest purchase, 0 for those who bought once
 * @param watched time until the end of the observation, at least {@code last}
 * @param customers how many customers have this history
 */
public record RepeatPurchases(int[] counts, double[] last, double[] watched, int[] customers) implements Serializable {

    public RepeatPurchases {
        for (int i = 0; i < counts.length; i++) {
            check(counts[i], last[i], watched[i]);
        }
    }

    /** One row for each customer; equal histories are put together. */
    public static RepeatPurchases of(int[] counts, double[] last, double[] watched) {
        if (counts.length != last.length || last.length != watched.length) {
            throw new IllegalArgumentException("The three columns differ in length");
        }
        Comparator<Integer> order = Comparator.<Integer>comparingInt(i -> counts[i])
                .thenComparingDouble(i -> last[i])
                .thenComparingDouble(i -> watched[i]);
        int[] sorted = IntStream.range(0, counts.length)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rows = new int[sorted.length];
        int[] customers = new int[sorted.length];
        int size = 0;
        for (int i : sorted) {
            int former = size == 0 ? -1 : rows[size - 1];
            if (former < 0 || counts[former] != counts[i] || last[former] != last[i] || watched[former] != watched[i]) {
                rows[size++] = i;
            }
            customers[size - 1]++;
        }
        int[] kept = Arrays.copyOf(rows, size);
        return new RepeatPurchases(
                IntStream.of(kept).map(i -> counts[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> last[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> watched[i]).toArray(),
                Arrays.copyOf(customers, size));
    }

    public int rows() {
        return counts.length;
    }

    /** The largest count, 0 where there is nobody. */
    public int most() {
        return IntStream.of(counts).max().orElse(0);
    }

    private static void check(int count, double last, double watched) {
        boolean possible = count == 0 ? last == 0 : last > 0;
        if (count < 0 || !possible || !(watched >= last)) {
            throw new IllegalArgumentException(
                    "No history: " + count + " repeat purchases, the last at " + last + ", watched until " + watched);
        }
    }
}
