package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.numbers;
import static org.acrm.tools.JsonPrinter.rounded;
import static org.acrm.tools.JsonPrinter.texts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acrm.modelling.kernel.CrossValidation;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;
import org.acrm.modelling.kernel.Folds;
import org.acrm.modelling.kernel.ProbabilityLoss;
import org.acrm.modelling.kernel.RocCurve;
import org.acrm.modelling.kernel.Trainer;
import org.acrm.modelling.weka.WekaTrainer;

/** Who leaves: the churn model of the product, cross-validated on a file. */
final class ChurnLab {

    private static final Set<String> OPTIONS =
            Set.of("data", "target", "drop", "positive", "folds", "seed", "trees", "algorithm");
    private static final int FOLDS = 5;
    private static final int TREES = 150;

    private ChurnLab() {}

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, OPTIONS);
        if (!arguments.words().isEmpty()) {
            throw new RequestException("Not understood: " + arguments.words().get(0));
        }
        int seed = arguments.number("seed", 1, 0);
        Trainer trainer = trainer(
                arguments.text("algorithm").orElse(WekaTrainer.BOOSTED_TREES),
                arguments.number("trees", TREES, 1),
                seed);
        Path data = arguments.requiredFile("data");
        List<String> dropped = arguments.list("drop");
        LabelledFile file = LabelledFile.of(
                DelimitedFile.read(data), arguments.required("target"), dropped, arguments.text("positive"));
        Optional<Path> foldFile = arguments.file("folds");
        Folds folds = foldFile.map(path -> givenFolds(path, file.dataset()))
                .orElseGet(() -> stratified(file.dataset(), seed));
        long start = System.nanoTime();
        CrossValidation.Result result = validate(trainer, file.dataset(), folds);
        double seconds = (System.nanoTime() - start) / 1e9;
        JsonObjectBuilder json = about(file, dropped)
                .add("folds", folds.count())
                .add("foldSource", foldFile.isPresent() ? "file" : "stratified")
                .add("seed", seed)
                .add("algorithm", trainer.algorithm())
                .add("options", options(trainer))
                .add("library", trainer.library());
        return measures(json, result, file.dataset().target())
                .add("seconds", rounded(seconds, 2))
                .build();
    }

    private static Trainer trainer(String algorithm, int trees, int seed) {
        return switch (algorithm) {
            case WekaTrainer.BOOSTED_TREES -> WekaTrainer.boostedTrees(trees, seed);
            case WekaTrainer.RANDOM_FOREST -> WekaTrainer.randomForest(trees, seed);
            default ->
                throw new RequestException("Unknown algorithm " + algorithm + "; known are " + WekaTrainer.BOOSTED_TREES
                        + " and " + WekaTrainer.RANDOM_FOREST);
        };
    }

    private static Folds stratified(Dataset dataset, int seed) {
        int rarer = Math.min(dataset.positives(), dataset.rows() - dataset.positives());
        if (rarer < FOLDS) {
            throw new RequestException("Only " + rarer + " rows of the rarer class: too few for " + FOLDS + " folds");
        }
        return Folds.stratified(dataset.target(), FOLDS, seed);
    }

    private static Folds givenFolds(Path file, Dataset dataset) {
        try (var lines = Files.lines(file)) {
            int[] numbers = lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (numbers.length != dataset.rows()) {
                throw new RequestException(
                        file + " has " + numbers.length + " fold numbers, the data has " + dataset.rows() + " rows");
            }
            if (Arrays.stream(numbers).distinct().count() < 2) {
                throw new RequestException(file + " names only one fold");
            }
            return Folds.given(numbers);
        } catch (NumberFormatException e) {
            throw new RequestException(file + " must hold one whole number a row");
        } catch (IOException e) {
            throw new RequestException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static CrossValidation.Result validate(Trainer trainer, Dataset dataset, Folds folds) {
        for (int fold = 0; fold < folds.count(); fold++) {
            int[] test = folds.test(fold);
            int events = dataset.subset(test).positives();
            if (events == 0 || events == test.length || events == dataset.positives()) {
                throw new RequestException("A fold holds " + events + " of " + dataset.positives() + " events in "
                        + test.length + " rows: it cannot be measured");
            }
        }
        return CrossValidation.of(trainer, dataset, folds);
    }

    private static JsonObjectBuilder about(LabelledFile file, List<String> dropped) {
        Dataset dataset = file.dataset();
        return Json.createObjectBuilder()
                .add("task", "churn")
                .add("rows", dataset.rows())
                .add("positives", dataset.positives())
                .add("positive", file.positive())
                .add("baseRate", rounded((double) dataset.positives() / dataset.rows(), 6))
                .add(
                        "features",
                        texts(dataset.features().stream().map(Feature::name).toList()))
                .add("dropped", texts(dropped))
                .add("ignored", texts(file.ignored()));
    }

    private static JsonObjectBuilder options(Trainer trainer) {
        JsonObjectBuilder options = Json.createObjectBuilder();
        trainer.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(option -> options.add(option.getKey(), option.getValue()));
        return options;
    }

    private static JsonObjectBuilder measures(JsonObjectBuilder json, CrossValidation.Result result, int[] target) {
        double[] probabilities = result.probabilities();
        return json.add("auc", rounded(result.aucMean(), 6))
                .add("aucMean", rounded(result.aucMean(), 6))
                .add("aucPerFold", numbers(result.aucPerFold(), 6))
                .add("aucPooled", rounded(RocCurve.of(probabilities, target).auc(), 6))
                .add("accuracyRatio", rounded(2 * result.aucMean() - 1, 6))
                .add("brier", rounded(ProbabilityLoss.brier(probabilities, target), 6))
                .add("logLoss", rounded(ProbabilityLoss.logLoss(probabilities, target), 6));
    }
}
