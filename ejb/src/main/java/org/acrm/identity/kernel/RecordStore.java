package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.shared.kernel.Workers;

/** Normalised records: a row of numbers each, one number a field, side by side. */
final class RecordStore {

    private static final int STRIPE = 4096;

    private final MatchDocument document;
    private final FieldColumn[] columns;
    private final int width;
    private int[] cells = new int[0];
    private int size;

    RecordStore(MatchDocument document, Normalisers normalisers) {
        this.document = document;
        this.width = document.fields().size();
        this.columns = document.fields().stream()
                .map(field -> new FieldColumn(field, normalisers, forms(document, field.name())))
                .toArray(FieldColumn[]::new);
    }

    /** The coarser forms of a field that any rule or level asks for. */
    private static List<String> forms(MatchDocument document, String field) {
        Stream<FieldForm> inRules = document.blocking().stream().flatMap(rule -> rule.keys().stream());
        Stream<FieldForm> inLevels = document.comparisons().stream()
                .flatMap(c -> c.levels().stream())
                .map(Level::on);
        TreeSet<String> forms = new TreeSet<>();
        Stream.concat(inRules, inLevels)
                .filter(form -> form.field().equals(field) && !form.form().isEmpty())
                .forEach(form -> forms.add(form.form()));
        return new ArrayList<>(forms);
    }

    /** Reads all rows behind those already here, field by field. */
    void addAll(SourceRows rows, Workers workers) {
        int[][] coded = new int[width][];
        int[] order = longestFirst(rows);
        workers.each(width, task -> {
            int field = order[task];
            coded[field] = columns[field].codes(document.fields().get(field).of(rows));
        });
        int first = size;
        size += rows.size();
        cells = Arrays.copyOf(cells, size * width);
        int stripes = (rows.size() + STRIPE - 1) / STRIPE;
        workers.each(stripes, stripe -> {
            int end = Math.min(rows.size(), (stripe + 1) * STRIPE);
            for (int row = stripe * STRIPE; row < end; row++) {
                for (int field = 0; field < width; field++) {
                    cells[(first + row) * width + field] = coded[field][row];
                }
            }
        });
    }

    /** Fields of much text and many forms take longest and are begun first, so that no thread is left with one of them in the end. */
    private int[] longestFirst(SourceRows rows) {
        int[] costs = new int[width];
        for (int field = 0; field < width; field++) {
            costs[field] = columns[field].cost(document.fields().get(field).of(rows).stream()
                    .limit(STRIPE)
                    .mapToInt(String::length)
                    .sum());
        }
        return IntStream.range(0, width)
                .boxed()
                .sorted(Comparator.comparingInt(field -> -costs[field]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** One more record; a column that is not given is missing. */
    int add(Map<String, String> row) {
        if ((size + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(2 * cells.length, 64 * width));
        }
        for (int field = 0; field < width; field++) {
            String raw = document.fields().get(field).of(row);
            cells[size * width + field] = columns[field].code(raw);
        }
        return size++;
    }

    /** Sizes of all dictionaries before a record is added that will be taken out again. */
    int[][] mark() {
        return Arrays.stream(columns).map(FieldColumn::mark).toArray(int[][]::new);
    }

    void takeOutLast(int[][] mark) {
        size--;
        for (int field = 0; field < width; field++) {
            columns[field].backTo(mark[field]);
        }
    }

    MatchDocument document() {
        return document;
    }

    FieldColumn column(int field) {
        return columns[field];
    }

    FieldColumn column(String field) {
        return columns[document.indexOf(field)];
    }

    int[] cells() {
        return cells;
    }

    int code(int record, int field) {
        return cells[record * width + field];
    }

    int width() {
        return width;
    }

    int size() {
        return size;
    }

    /** The normalised value of a record's field. */
    String value(int record, int field) {
        return columns[field].values().value(code(record, field));
    }
}
