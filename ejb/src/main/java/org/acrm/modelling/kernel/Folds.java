package org.acrm.modelling.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Which part of the data each row belongs to; each part is once the one that the model has not seen. */
public final class Folds {

    private final int[] foldOfRow;
    private final int count;

    private Folds(int[] foldOfRow, int count) {
        this.foldOfRow = foldOfRow;
        this.count = count;
    }

    /** Cuts so that every fold has the same share of events, give or take one row. The same seed gives the same cut. */
    public static Folds stratified(int[] target, int count, long seed) {
        if (count < 2) {
            throw new IllegalArgumentException("At least two folds are needed, not " + count);
        }
        int[] folds = new int[target.length];
        Random random = new Random(seed);
        int next = 0;
        for (int value = 1; value >= 0; value--) {
            int wanted = value;
            int[] rows = IntStream.range(0, target.length)
                    .filter(row -> target[row] == wanted)
                    .toArray();
            if (rows.length < count) {
                throw new IllegalArgumentException(
                        rows.length + " rows of class " + value + " do not reach for " + count + " folds");
            }
            shuffle(rows, random);
            for (int row : rows) {
                folds[row] = next++ % count;
            }
        }
        return new Folds(folds, count);
    }

    /**
     * The same for rows of which several may be of one customer: all of them are in one fold, so that nobody is tested who was
     * learned from. Whoever has an event in any row counts as one with the event.
     */
    public static Folds ofGroups(int[] target, long[] groups, int count, long seed) {
        Map<Long, Integer> places = new HashMap<>();
        int[] place = Arrays.stream(groups)
                .mapToInt(group -> places.computeIfAbsent(group, first -> places.size()))
                .toArray();
        int[] events = new int[places.size()];
        for (int row = 0; row < target.length; row++) {
            events[place[row]] = Math.max(events[place[row]], target[row]);
        }
        Folds folds = stratified(events, count, seed);
        return new Folds(
                Arrays.stream(place).map(group -> folds.foldOfRow[group]).toArray(), count);
    }

    /** Folds fixed by someone else, one number a row; the numbers may start anywhere. */
    public static Folds given(int[] numbers) {
        int[] distinct = Arrays.stream(numbers).distinct().sorted().toArray();
        if (distinct.length < 2) {
            throw new IllegalArgumentException("At least two folds are needed, not " + distinct.length);
        }
        int[] folds = Arrays.stream(numbers)
                .map(number -> Arrays.binarySearch(distinct, number))
                .toArray();
        return new Folds(folds, distinct.length);
    }

    private static void shuffle(int[] rows, Random random) {
        for (int i = rows.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = rows[i];
            rows[i] = rows[other];
            rows[other] = kept;
        }
    }

    public int count() {
        return count;
    }

    public int rows() {
        return foldOfRow.length;
    }

    public int[] test(int fold) {
        return select(fold, true);
    }

    public int[] train(int fold) {
        return select(fold, false);
    }

    private int[] select(int fold, boolean inside) {
        return IntStream.range(0, foldOfRow.length)
                .filter(row -> (foldOfRow[row] == fold) == inside)
                .toArray();
    }
}
