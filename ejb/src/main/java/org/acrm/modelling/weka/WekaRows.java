package org.acrm.modelling.weka;

import java.util.ArrayList;
import java.util.List;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** A data set in Weka's shape; both mark a missing cell with NaN. The class comes last. */
final class WekaRows {

    private static final String CLASS = "*event*";

    private WekaRows() {}

    static Instances of(Dataset labelled) {
        Instances rows = header(labelled.features());
        int[] target = labelled.target();
        for (int row = 0; row < target.length; row++) {
            double[] cells = cells(labelled, row);
            cells[cells.length - 1] = target[row];
            rows.add(new DenseInstance(1, cells));
        }
        return rows;
    }

    static Instances header(List<Feature> features) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (Feature feature : features) {
            attributes.add(
                    feature.isNominal()
                            ? new Attribute(feature.name(), feature.categories())
                            : new Attribute(feature.name()));
        }
        attributes.add(new Attribute(CLASS, List.of("0", "1")));
        Instances header = new Instances("rows", attributes, 0);
        header.setClassIndex(features.size());
        return header;
    }

    static Instance one(Instances header, Dataset rows, int row) {
        double[] cells = cells(rows, row);
        cells[cells.length - 1] = Double.NaN;
        Instance instance = new DenseInstance(1, cells);
        instance.setDataset(header);
        return instance;
    }

    private static double[] cells(Dataset rows, int row) {
        int width = rows.width();
        double[] cells = new double[width + 1];
        for (int c = 0; c < width; c++) {
            cells[c] = rows.cell(row, c);
        }
        return cells;
    }
}
