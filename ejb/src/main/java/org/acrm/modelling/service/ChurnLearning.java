package org.acrm.modelling.service;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.acrm.modelling.entity.Metric;
import org.acrm.modelling.entity.RiskBorders;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Folds;
import org.acrm.modelling.kernel.ProbabilityLoss;
import org.acrm.modelling.kernel.RocCurve;
import org.acrm.modelling.kernel.TrainedModel;
import org.acrm.modelling.kernel.Trainer;
import org.acrm.modelling.weka.WekaTrainer;

/** Learns from three quarters of the rows and measures on the last one. */
final class ChurnLearning {

    static final int SEED = 1;
    private static final int TREES = 150;
    private static final int PARTS = 4;
    private static final int LEAST_OF_A_CLASS = 40;
    private static final double HIGH_SHARE = 0.05;
    private static final double MEDIUM_SHARE = 0.20;

    private final Trainer trainer;

    ChurnLearning() {
        this(WekaTrainer.boostedTrees(TREES, SEED));
    }

    ChurnLearning(Trainer trainer) {
        this.trainer = trainer;
    }

    /** @param holdOut rows that the model has not seen */
    record Learned(TrainedModel model, Dataset holdOut, Map<Metric, Double> measures, RiskBorders borders) {}

    Trainer trainer() {
        return trainer;
    }

    /** With fewer customers lost, or fewer kept, nothing is learned that would hold tomorrow. */
    boolean suffices(Dataset rows) {
        int lost = rows.positives();
        return Math.min(lost, rows.rows() - lost) >= LEAST_OF_A_CLASS;
    }

    Learned learn(Dataset rows) {
        Folds folds = Folds.stratified(rows.target(), PARTS, SEED);
        TrainedModel model = trainer.train(rows.subset(folds.train(0)));
        Dataset holdOut = rows.subset(folds.test(0));
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

    /** High risk is the highest twentieth of the hold-out, medium what else is in its highest fifth. */
    private static RiskBorders borders(double[] probabilities) {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        return new RiskBorders(fromTop(sorted, HIGH_SHARE), fromTop(sorted, MEDIUM_SHARE));
    }

    private static double fromTop(double[] sorted, double share) {
        return sorted[(int) Math.floor((sorted.length - 1) * (1 - share))];
    }
}
