package org.acrm.modelling.kernel;

import java.util.Arrays;

/** Each row is predicted once, by the model that was trained on the other folds. */
public final class CrossValidation {

    private CrossValidation() {}

    /**
     * @param probabilities one per row, from the model that had not seen it
     * @param aucPerFold in the order of the folds
     */
    public record Result(double[] probabilities, double[] aucPerFold) {

        /** Mean over the folds: scores of different models are not compared with each other. */
        public double aucMean() {
            return Arrays.stream(aucPerFold).average().orElseThrow();
        }
    }

    public static Result of(Trainer trainer, Dataset labelled, Folds folds) {
        double[] probabilities = new double[labelled.rows()];
        double[] areas = new double[folds.count()];
        for (int fold = 0; fold < areas.length; fold++) {
            int[] unseen = folds.test(fold);
            Dataset test = labelled.subset(unseen);
            double[] predicted =
                    trainer.train(labelled.subset(folds.train(fold))).probabilities(test);
            for (int i = 0; i < unseen.length; i++) {
                probabilities[unseen[i]] = predicted[i];
            }
            areas[fold] = RocCurve.of(predicted, test.target()).auc();
        }
        return new Result(probabilities, areas);
    }
}
