package org.acrm.modelling.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows to learn from or to score, held column by column. A missing cell is {@code NaN}; a nominal cell is the index into
 * its feature's dictionary. The arrays are not copied: whoever builds a data set hands them over.
 */
public final class Dataset implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Feature> features;
    private final double[][] columns;
    private final int[] target;
    private final int rows;

    private Dataset(List<Feature> features, double[][] columns, int[] target, int rows) {
        this.features = new ArrayList<>(features);
        this.columns = columns;
        this.target = target;
        this.rows = rows;
    }

    /** Rows whose outcome is known. */
    public static Dataset labelled(List<Feature> features, double[][] columns, int[] target) {
        check(features, columns, target.length);
        for (int value : target) {
            if (value != 0 && value != 1) {
                throw new IllegalArgumentException("A target is 0 or 1, not " + value);
            }
        }
        return new Dataset(features, columns, target, target.length);
    }

    /** Rows to be scored. */
    public static Dataset unlabelled(List<Feature> features, double[][] columns, int rows) {
        check(features, columns, rows);
        return new Dataset(features, columns, null, rows);
    }

    private static void check(List<Feature> features, double[][] columns, int rows) {
        if (features.size() != columns.length) {
            throw new IllegalArgumentException(features.size() + " features but " + columns.length + " columns");
        }
        for (double[] column : columns) {
            if (column.length != rows) {
                throw new IllegalArgumentException("A column has " + column.length + " cells, not " + rows);
            }
        }
    }

    public List<Feature> features() {
        return List.copyOf(features);
    }

    public int rows() {
        return rows;
    }

    public int width() {
        return columns.length;
    }

    public double cell(int row, int column) {
        return columns[column][row];
    }

    public double[] column(int column) {
        return columns[column].clone();
    }

    public boolean isLabelled() {
        return target != null;
    }

    public int[] target() {
        if (target == null) {
            throw new IllegalStateException("The outcome of these rows is not known");
        }
        return target.clone();
    }

    public int positives() {
        return Arrays.stream(target()).sum();
    }

    public Dataset subset(int[] chosen) {
        double[][] cut = new double[columns.length][chosen.length];
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < chosen.length; i++) {
                cut[c][i] = columns[c][chosen[i]];
            }
        }
        int[] cutTarget = target == null
                ? null
                : Arrays.stream(chosen).map(row -> target[row]).toArray();
        return new Dataset(features, cut, cutTarget, chosen.length);
    }

    /** The same rows with one column set to one value throughout. */
    public Dataset withConstant(int column, double value) {
        double[][] changed = columns.clone();
        changed[column] = new double[rows];
        Arrays.fill(changed[column], value);
        return new Dataset(features, changed, target, rows);
    }

    /**
     * The same rows in the shape a model was trained on: columns found by name, categories by their text. A category that
     * the model has never seen becomes missing.
     */
    public Dataset alignedTo(List<Feature> wanted) {
        if (wanted.equals(features)) {
            return this;
        }
        double[][] aligned = new double[wanted.size()][];
        for (int c = 0; c < aligned.length; c++) {
            int own = indexOf(wanted.get(c).name());
            aligned[c] = recoded(columns[own], features.get(own), wanted.get(c));
        }
        return new Dataset(wanted, aligned, target, rows);
    }

    private int indexOf(String name) {
        for (int c = 0; c < features.size(); c++) {
            if (features.get(c).name().equals(name)) {
                return c;
            }
        }
        throw new IllegalArgumentException("No column " + name);
    }

    private static double[] recoded(double[] column, Feature from, Feature to) {
        if (from.equals(to)) {
            return column;
        }
        if (from.isNominal() != to.isNominal()) {
            throw new IllegalArgumentException("Column " + from.name() + " is of another kind than at training time");
        }
        double[] recoded = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            int code = Double.isNaN(column[i])
                    ? -1
                    : to.categories().indexOf(from.categories().get((int) column[i]));
            recoded[i] = code < 0 ? Double.NaN : code;
        }
        return recoded;
    }
}
