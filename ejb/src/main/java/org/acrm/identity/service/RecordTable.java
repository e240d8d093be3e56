package org.acrm.identity.service;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.SourceRows;
import org.acrm.identity.kernel.TextColumn;

/** All records of a kind side by side in arrays, in the order of their ids. */
final class RecordTable implements MatchedRecords.Taker, SourceRows {

    private final Map<String, TextColumn> columns = new LinkedHashMap<>();
    private final List<String> names;
    private final BitSet fresh = new BitSet();
    private long[] records = new long[1 << 10];
    private long[] customers = new long[1 << 10];
    private int size;

    RecordTable(List<String> names) {
        this.names = List.copyOf(names);
        names.forEach(name -> columns.put(name, new TextColumn()));
    }

    /** The columns of a record that a document asks for. */
    static List<String> columns(MatchDocument document) {
        return document.fields().stream()
                .flatMap(field -> field.columns().stream())
                .distinct()
                .toList();
    }

    @Override
    public void take(long record, long customer, boolean isFresh, String[] values) {
        if (size == records.length) {
            records = Arrays.copyOf(records, 2 * size);
            customers = Arrays.copyOf(customers, 2 * size);
        }
        records[size] = record;
        customers[size] = customer;
        fresh.set(size, isFresh);
        size++;
        for (int i = 0; i < values.length; i++) {
            columns.get(names.get(i)).add(values[i]);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<String> columns() {
        return columns.keySet();
    }

    @Override
    public List<String> column(String name) {
        return columns.get(name);
    }

    List<String> names() {
        return names;
    }

    /** Rows that are new or have changed. */
    BitSet fresh() {
        return fresh;
    }

    long record(int row) {
        return records[row];
    }

    long[] records() {
        return Arrays.copyOf(records, size);
    }

    long[] customers() {
        return Arrays.copyOf(customers, size);
    }

    /** The row of a record, negative where it is not here: it is of the other kind now. */
    int rowOf(long record) {
        return Arrays.binarySearch(records, 0, size, record);
    }

    /** The cells of a row by their columns. */
    Map<String, String> row(int row) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((name, column) -> cells.put(name, column.get(row)));
        return cells;
    }

    /** Some of the rows, looked at where they are. */
    SourceRows rows(int[] some) {
        return new SourceRows() {
            @Override
            public int size() {
                return some.length;
            }

            @Override
            public Set<String> columns() {
                return columns.keySet();
            }

            @Override
            public List<String> column(String name) {
                return new Chosen(columns.get(name), some);
            }
        };
    }

    private static final class Chosen extends AbstractList<String> implements RandomAccess {

        private final TextColumn column;
        private final int[] rows;

        Chosen(TextColumn column, int[] rows) {
            this.column = column;
            this.rows = rows;
        }

        @Override
        public String get(int index) {
            return column.get(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }
}
