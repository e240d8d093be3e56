package org.acrm.modelling.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why a row got its score: each feature in turn is set to its typical value, and what the score loses by it is that
 * feature's contribution. One prediction of the batch per feature, so ask for the rows that a person will see.
 */
public final class Reasons {

    private Reasons() {}

    /**
     * @param value the row's own value of the feature, NaN if missing
     * @param contribution in probability; above 0 it raised the score
     */
    public record Reason(Feature feature, double value, double typical, double contribution) {}

    /** For each row the features that raised its score most, the strongest first; fewer than {@code top} if none did. */
    public static List<List<Reason>> of(TrainedModel model, Dataset rows, int top) {
        Dataset own = rows.alignedTo(model.features());
        double[] scores = model.probabilities(own);
        double[] typical = model.typicalValues();
        List<List<Reason>> reasons = new ArrayList<>();
        for (int row = 0; row < own.rows(); row++) {
            reasons.add(new ArrayList<>());
        }
        for (int c = 0; c < typical.length; c++) {
            int column = c;
            int[] other = IntStream.range(0, own.rows())
                    .filter(row -> Double.compare(own.cell(row, column), typical[column]) != 0)
                    .toArray();
            double[] without = model.probabilities(own.subset(other).withConstant(c, typical[c]));
            for (int i = 0; i < other.length; i++) {
                int row = other[i];
                double contribution = scores[row] - without[i];
                if (contribution > 0) {
                    reasons.get(row).add(new Reason(own.features().get(c), own.cell(row, c), typical[c], contribution));
                }
            }
        }
        return reasons.stream().map(all -> strongest(all, top)).toList();
    }

    private static List<Reason> strongest(List<Reason> all, int top) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Reason::contribution).reversed())
                .limit(top)
                .toList();
    }
}
