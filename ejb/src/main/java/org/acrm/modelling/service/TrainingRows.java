package org.acrm.modelling.service;

import java.util.List;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;

/**
 * What a training reads.
 *
 * @param customers whose row each one is; one customer may have several
 */
record TrainingRows(Dataset data, long[] customers) {

    static TrainingRows of(List<CustomerFeatures> rows, List<String> names) {
        int[] target = rows.stream().mapToInt(row -> row.happened() ? 1 : 0).toArray();
        return new TrainingRows(
                Dataset.labelled(features(names), columns(rows, names.size()), target),
                rows.stream().mapToLong(CustomerFeatures::customerId).toArray());
    }

    /** Rows whose outcome lies ahead. */
    static Dataset unlabelled(List<CustomerFeatures> rows, List<String> names) {
        return Dataset.unlabelled(features(names), columns(rows, names.size()), rows.size());
    }

    private static List<Feature> features(List<String> names) {
        return names.stream().map(Feature::numeric).toList();
    }

    private static double[][] columns(List<CustomerFeatures> rows, int width) {
        double[][] columns = new double[width][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            double[] cells = rows.get(row).cells();
            for (int c = 0; c < width; c++) {
                columns[c][row] = cells[c];
            }
        }
        return columns;
    }
}
