package org.acrm.value.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many customers have each value, the least first. */
public final class ValueCounts {

    private final long[] values;
    private final long[] customers;

    /** Parallel, values rising, each once. */
    ValueCounts(long[] values, long[] customers) {
        this.values = values;
        this.customers = customers;
    }

    public static ValueCounts of(Map<Long, Long> customersByValue) {
        SortedMap<Long, Long> rising = new TreeMap<>(customersByValue);
        return new ValueCounts(
                rising.keySet().stream().mapToLong(Long::longValue).toArray(),
                rising.values().stream().mapToLong(Long::longValue).toArray());
    }

    int size() {
        return values.length;
    }

    long value(int place) {
        return values[place];
    }

    long customers(int place) {
        return customers[place];
    }

    long all() {
        return Arrays.stream(customers).sum();
    }
}
