package org.acrm.modelling.service;

import java.util.List;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;

/** The features that the churn model learns from, by their names in the feature catalogue, and their way into a data set. */
final class ChurnFeatures {

    static final List<String> COLUMNS = List.of(
            "customer_since",
            "first_active_on",
            "last_active_on",
            "active_days_30",
            "active_days_90",
            "active_days_prev_90",
            "active_days_365",
            "tx_count_90",
            "tx_count_prev_90",
            "tx_count_365",
            "in_minor_90",
            "in_minor_prev_90",
            "out_minor_90",
            "out_minor_prev_90",
            "purchase_count_365",
            "purchase_minor_365",
            "last_purchase_on",
            "salary_minor_90",
            "salary_minor_prev_90",
            "product_count",
            "holding_count",
            "login_count_90",
            "login_count_prev_90",
            "contact_count_90",
            "complaint_count_90",
            "complaint_count_365",
            "open_complaint_count",
            "leaving_text_count_180");

    private ChurnFeatures() {}

    static Dataset labelled(List<CustomerFeatures> rows) {
        int[] target = rows.stream().mapToInt(row -> row.lost() ? 1 : 0).toArray();
        return Dataset.labelled(features(COLUMNS), columns(rows, COLUMNS.size()), target);
    }

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
