package org.acrm.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;

/**
 * A table read as rows with a known outcome. A column whose every known cell is a number is numeric, any other nominal;
 * empty cells and the usual words for "unknown" are missing.
 *
 * @param positive the target's value that counts as the event
 * @param ignored nominal columns with too many different values to say anything about a new row (names, free text)
 */
record LabelledFile(Dataset dataset, String positive, List<String> ignored) {

    private static final Set<String> MISSING = Set.of("", "?", "na", "n/a", "nan", "null", "none");
    private static final Set<String> EVENT = Set.of("1", "yes", "y", "true", "t");
    private static final int MOST_CATEGORIES = 100;

    static LabelledFile of(DelimitedFile file, String target, List<String> dropped, Optional<String> positive) {
        int targetColumn = file.columnOf(target);
        dropped.forEach(file::columnOf);
        String event = positive(file, targetColumn, positive);
        int[] outcome = file.rows().stream()
                .mapToInt(row -> row.get(targetColumn).equals(event) ? 1 : 0)
                .toArray();
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int c = 0; c < file.header().size(); c++) {
            String name = file.header().get(c);
            if (c == targetColumn || dropped.contains(name)) {
                continue;
            }
            List<String> cells = cells(file, c);
            Optional<Feature> feature = feature(name, cells);
            if (feature.isEmpty()) {
                ignored.add(name);
            } else {
                features.add(feature.get());
                columns.add(coded(cells, feature.get()));
            }
        }
        if (features.isEmpty()) {
            throw new RequestException("No column is left to learn from");
        }
        return new LabelledFile(
                Dataset.labelled(features, columns.toArray(double[][]::new), outcome), event, List.copyOf(ignored));
    }

    private static String positive(DelimitedFile file, int column, Optional<String> wanted) {
        String name = file.header().get(column);
        Set<String> values = new TreeSet<>();
        for (int row = 0; row < file.rows().size(); row++) {
            String value = file.rows().get(row).get(column);
            if (isMissing(value)) {
                throw new RequestException("Target " + name + " is empty in row " + (row + 1));
            }
            values.add(value);
            if (values.size() > 2) {
                throw new RequestException("Target " + name + " has more than two values: " + values + " ...");
            }
        }
        if (values.size() < 2) {
            throw new RequestException("Target " + name + " has only one value, "
                    + values.iterator().next() + ": there is nothing to tell apart");
        }
        Optional<String> event = wanted.isPresent()
                ? wanted.filter(values::contains)
                : values.stream()
                        .filter(value -> EVENT.contains(value.toLowerCase(Locale.ROOT)))
                        .findFirst();
        return event.orElseThrow(() -> new RequestException(
                "Say with --positive which value of " + name + " is the event: " + String.join(" or ", values)));
    }

    private static List<String> cells(DelimitedFile file, int column) {
        return file.rows().stream()
                .map(row -> isMissing(row.get(column)) ? "" : row.get(column))
                .toList();
    }

    private static boolean isMissing(String cell) {
        return MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Empty if the column cannot be used. */
    private static Optional<Feature> feature(String name, List<String> cells) {
        Set<String> values = new TreeSet<>(cells);
        values.remove("");
        if (values.stream().allMatch(LabelledFile::isNumber)) {
            return Optional.of(Feature.numeric(name));
        }
        return values.size() > MOST_CATEGORIES
                ? Optional.empty()
                : Optional.of(Feature.nominal(name, List.copyOf(values)));
    }

    private static boolean isNumber(String cell) {
        try {
            return Double.isFinite(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double[] coded(List<String> cells, Feature feature) {
        double[] column = new double[cells.size()];
        for (int i = 0; i < column.length; i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                column[i] = Double.NaN;
            } else {
                column[i] = feature.isNominal() ? feature.categories().indexOf(cell) : Double.parseDouble(cell);
            }
        }
        return column;
    }
}
