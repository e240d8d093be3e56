package org.acrm.modelling.weka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.TrainedModel;
import org.acrm.modelling.kernel.Trainer;
import org.acrm.modelling.kernel.TypicalValues;
import weka.classifiers.Classifier;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;
import weka.core.Version;

/** The learners of the product with the options that proved themselves on public bank data ({@code docs/lab.md}). */
public final class WekaTrainer implements Trainer {

    public static final String BOOSTED_TREES = "boosted-trees";
    public static final String RANDOM_FOREST = "random-forest";

    private static final int LEAF_SIZE = 5;
    private static final int BOOSTED_DEPTH = 5;
    private static final double BOOSTED_LEAF_WEIGHT = 10;
    private static final double SHRINKAGE = 0.05;

    private final String algorithm;
    private final Map<String, String> options;
    private final Supplier<Classifier> untrained;

    private WekaTrainer(String algorithm, Map<String, String> options, Supplier<Classifier> untrained) {
        this.algorithm = algorithm;
        this.options = options;
        this.untrained = untrained;
    }

    /** Regression trees of five levels, added by LogitBoost (Friedman, Hastie, Tibshirani 2000) with shrinkage. */
    public static Trainer boostedTrees(int trees, int seed) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("trees", Integer.toString(trees));
        options.put("depth", Integer.toString(BOOSTED_DEPTH));
        options.put("leafWeight", Double.toString(BOOSTED_LEAF_WEIGHT));
        options.put("shrinkage", Double.toString(SHRINKAGE));
        options.put("seed", Integer.toString(seed));
        return new WekaTrainer(BOOSTED_TREES, options, () -> {
            REPTree tree = new REPTree();
            tree.setNoPruning(true);
            tree.setMaxDepth(BOOSTED_DEPTH);
            tree.setMinNum(BOOSTED_LEAF_WEIGHT);
            LogitBoost boost = new LogitBoost();
            boost.setClassifier(tree);
            boost.setNumIterations(trees);
            boost.setShrinkage(SHRINKAGE);
            boost.setSeed(seed);
            return boost;
        });
    }

    /** Breiman's forest with at least five rows in a leaf; its probabilities are steadier than those of full trees. */
    public static Trainer randomForest(int trees, int seed) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("trees", Integer.toString(trees));
        options.put("leafSize", Integer.toString(LEAF_SIZE));
        options.put("seed", Integer.toString(seed));
        return new WekaTrainer(RANDOM_FOREST, options, () -> {
            RandomForest forest = new RandomForest();
            ((RandomTree) forest.getClassifier()).setMinNum(LEAF_SIZE);
            forest.setNumIterations(trees);
            forest.setSeed(seed);
            return forest;
        });
    }

    @Override
    public String algorithm() {
        return algorithm;
    }

    @Override
    public Map<String, String> options() {
        return Map.copyOf(options);
    }

    @Override
    public String library() {
        return "weka " + Version.VERSION;
    }

    @Override
    public TrainedModel train(Dataset labelled) {
        Classifier classifier = untrained.get();
        Instances rows = WekaRows.of(labelled);
        try {
            classifier.buildClassifier(rows);
        } catch (Exception e) {
            throw new IllegalStateException("Training failed on " + labelled.rows() + " rows", e);
        }
        return new WekaModel(labelled.features(), TypicalValues.of(labelled), classifier);
    }
}
