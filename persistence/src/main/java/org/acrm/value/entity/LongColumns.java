package org.acrm.value.entity;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads columns of whole numbers of a whole bank into primitive arrays, row by row behind a cursor. */
final class LongColumns {

    private static final String FETCH = "org.hibernate.fetchSize";
    private static final int ROWS_AT_ONCE = 10_000;

    private LongColumns() {}

    static long[][] read(Query query, int columns) {
        long[][] values = new long[columns][1024];
        int[] count = {0};
        try (Stream<?> rows = query.setHint(FETCH, ROWS_AT_ONCE).getResultStream()) {
            rows.forEach(row -> {
                if (count[0] == values[0].length) {
                    grow(values);
                }
                for (int i = 0; i < columns; i++) {
                    values[i][count[0]] = ((Number) (columns == 1 ? row : ((Object[]) row)[i])).longValue();
                }
                count[0]++;
            });
        }
        for (int i = 0; i < columns; i++) {
            values[i] = Arrays.copyOf(values[i], count[0]);
        }
        return values;
    }

    private static void grow(long[][] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Arrays.copyOf(values[i], values[i].length * 2);
        }
    }
}
