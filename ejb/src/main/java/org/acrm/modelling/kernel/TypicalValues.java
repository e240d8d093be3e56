package org.acrm.modelling.kernel;

import java.util.Arrays;

/** The customer in the middle: what a feature is compared with when a score is explained. */
public final class TypicalValues {

    private TypicalValues() {}

    public static double[] of(Dataset rows) {
        double[] typical = new double[rows.features().size()];
        for (int c = 0; c < typical.length; c++) {
            double[] known = Arrays.stream(rows.column(c))
                    .filter(cell -> !Double.isNaN(cell))
                    .sorted()
                    .toArray();
            typical[c] = rows.features().get(c).isNominal() ? mode(known) : median(known);
        }
        return typical;
    }

    /** The lower one of the two middle values, so that the result is a value that occurs. */
    private static double median(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }

    private static double mode(double[] sorted) {
        double best = Double.NaN;
        int most = 0;
        for (int i = 0; i < sorted.length; ) {
            int next = i;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            if (next - i > most) {
                most = next - i;
                best = sorted[i];
            }
            i = next;
        }
        return best;
    }
}
