package org.acrm.identity.kernel;

import java.util.Arrays;

/** Pairs of records with what is known of each pair; the record of the smaller number stands left. */
public final class PairList {

    private int[] left = new int[1 << 8];
    private int[] right = new int[1 << 8];
    private int[] pattern = new int[1 << 8];
    private double[] weight = new double[0];
    private int size;

    void add(int one, int other, int outcomes) {
        reserve(size + 1);
        left[size] = Math.min(one, other);
        right[size] = Math.max(one, other);
        pattern[size++] = outcomes;
    }

    void add(int one, int other, int outcomes, double bits) {
        add(one, other, outcomes);
        if (weight.length < size) {
            weight = Arrays.copyOf(weight, left.length);
        }
        weight[size - 1] = bits;
    }

    /** All pairs of the lists, in their order. */
    static PairList joined(PairList[] parts) {
        PairList all = new PairList();
        all.reserve(Arrays.stream(parts).mapToInt(PairList::size).sum());
        all.weight = new double[all.left.length];
        for (PairList part : parts) {
            System.arraycopy(part.left, 0, all.left, all.size, part.size);
            System.arraycopy(part.right, 0, all.right, all.size, part.size);
            System.arraycopy(part.pattern, 0, all.pattern, all.size, part.size);
            System.arraycopy(part.weight, 0, all.weight, all.size, Math.min(part.size, part.weight.length));
            all.size += part.size;
        }
        return all;
    }

    /** The same pairs of records that are numbered otherwise; their patterns are left behind. */
    public PairList renumbered(int[] numbers) {
        PairList list = new PairList();
        for (int pair = 0; pair < size; pair++) {
            list.add(numbers[left[pair]], numbers[right[pair]], 0, weight[pair]);
        }
        return list;
    }

    private void reserve(int needed) {
        if (needed > left.length) {
            int capacity = Math.max(needed, 2 * left.length);
            left = Arrays.copyOf(left, capacity);
            right = Arrays.copyOf(right, capacity);
            pattern = Arrays.copyOf(pattern, capacity);
        }
    }

    public int size() {
        return size;
    }

    public int left(int pair) {
        return left[pair];
    }

    public int right(int pair) {
        return right[pair];
    }

    int pattern(int pair) {
        return pattern[pair];
    }

    /** In bits. */
    public double weight(int pair) {
        return weight[pair];
    }
}
