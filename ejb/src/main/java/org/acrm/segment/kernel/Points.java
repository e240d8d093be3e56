package org.acrm.segment.kernel;

import java.io.Serializable;

/**
 * Customers as points: one column of numbers for each variable, none missing.
 *
 * @param columns by variable, then by customer; all of one length
 */
public record Points(double[][] columns) implements Serializable {

    public Points {
        for (double[] column : columns) {
            if (column.length != columns[0].length) {
                throw new IllegalArgumentException("The columns differ in length");
            }
        }
    }

    public int variables() {
        return columns.length;
    }

    public int size() {
        return columns.length == 0 ? 0 : columns[0].length;
    }

    public double[] point(int i) {
        double[] point = new double[columns.length];
        for (int v = 0; v < columns.length; v++) {
            point[v] = columns[v][i];
        }
        return point;
    }
}
