package org.acrm.modelling.service;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.acrm.modelling.entity.BandBorders;
import org.acrm.modelling.entity.Metric;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Folds;
import org.acrm.modelling.kernel.ProbabilityLoss;
import org.acrm.modelling.kernel.RocCurve;
import org.acrm.modelling.kernel.TrainedModel;
import org.acrm.modelling.kernel.Trainer;
import org.acrm.modelling.weka.WekaTrainer;

/**
 * Learns from all parts of the rows but one, and measures on that one.
 *
 * @param leastOfAClass with fewer to whom it happened, or to whom it did not, nothing is learned that would hold tomorrow
 * @param highShare the band begins where that share of the hold-out, the highest, begins
 */
record Learning(int trees, int seed, int parts, int leastOfAClass, double highShare, double mediumShare) {

    /** High is the highest twentieth of the hold-out, medium what else is in its highest fifth. */
    static final Learning STANDARD = new Learning(150, 1, 4, 40, 0.05, 0.20);

    /** @param holdOut rows that the model has not seen */
    record Learned(TrainedModel model, Dataset holdOut, Map<Metric, Double> measures, BandBorders borders) {}

    Trainer trainer() {
        return WekaTrainer.boostedTrees(trees, seed);
    }

    boolean suffices(Dataset rows) {
        int happened = rows.positives();
        return Math.min(happened, rows.rows() - happened) >= leastOfAClass;
    }

    Learned learn(TrainingRows rows) {
        Folds folds = Folds.ofGroups(rows.data().target(), rows.customers(), parts, seed);
        TrainedModel model = trainer().train(rows.data().subset(folds.train(0)));
        Dataset holdOut = rows.data().subset(folds.test(0));
        return new Learned(model, holdOut, measure(model, holdOut), borders(model.probabilities(holdOut)));
    }

    static Map<Metric, Double> measure(TrainedModel model, Dataset holdOut) {
        double[] probabilities = model.probabilities(holdOut);
        int[] target = holdOut.target();
        RocCurve curve = RocCurve.of(probabilities, target);
        Map<Metric, Double> measures = new EnumMap<>(Metric.class);
        measures.put(Metric.AUC, curve.auc());
        measures.put(Metric.ACCURACY_RATIO, curve.accuracyRatio());
        measures.put(Metric.BRIER, ProbabilityLoss.brier(probabilities, target));
        measures.put(Metric.LOG_LOSS, ProbabilityLoss.logLoss(probabilities, target));
        measures.put(Metric.BASE_RATE, (double) holdOut.positives() / holdOut.rows());
        return measures;
    }

    private BandBorders borders(double[] probabilities) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        return new BandBorders(fromTop(sorted, highShare), fromTop(sorted, mediumShare));
    }

    private static double fromTop(double[] sorted, double share) {
        return sorted[(int) Math.floor((sorted.length - 1) * (1 - share))];
    }
}
