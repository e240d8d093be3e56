package org.acrm.value.view;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Six shades of one colour for the values of a grid: each shade for a sixth of the different values, the strongest for the greatest. */
public record Shades(long[] rising) implements Serializable {

    private static final int SHADES = 6;

    static Shades of(LongStream values) {
        return new Shades(values.distinct().sorted().toArray());
    }

    /** 0 to 5. */
    int of(long value) {
        int place = Arrays.binarySearch(rising, value);
        return place * SHADES / Math.max(1, rising.length);
    }

    /** Each shade that is used with the least value that has it. */
    List<Step> steps() {
        return IntStream.range(0, rising.length)
                .filter(i -> i == 0 || of(rising[i]) != of(rising[i - 1]))
                .mapToObj(i -> new Step(of(rising[i]), rising[i]))
                .toList();
    }

    /** One entry of the legend. */
    public record Step(int shade, long from) implements Serializable {}
}
