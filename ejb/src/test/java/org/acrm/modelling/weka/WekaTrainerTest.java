package org.acrm.modelling.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.acrm.modelling.kernel.CrossValidation;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;
import org.acrm.modelling.kernel.Folds;
import org.acrm.modelling.kernel.Reasons;
import org.acrm.modelling.kernel.RocCurve;
import org.acrm.modelling.kernel.TrainedModel;
import org.acrm.modelling.kernel.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WekaTrainerTest {

    private final Dataset rows = aBankWhereInactiveCustomersOfOneCountryLeave();

    static List<Trainer> trainers() {
        return List.of(WekaTrainer.boostedTrees(30, 1), WekaTrainer.randomForest(30, 1));
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void finds_what_was_planted_in_rows_it_has_not_seen(Trainer trainer) {
        CrossValidation.Result result = CrossValidation.of(trainer, rows, Folds.stratified(rows.target(), 3, 1));

        assertThat(result.aucMean()).isGreaterThan(0.85);
        assertThat(RocCurve.of(result.probabilities(), rows.target()).auc()).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void learns_nothing_where_there_is_nothing(Trainer trainer) {
        Random random = new Random(5);
        double[] noise = random.doubles(1000).toArray();
        int[] target = random.ints(1000, 0, 2).toArray();
        Dataset dataset = Dataset.labelled(List.of(Feature.numeric("noise")), new double[][] {noise}, target);

        assertThat(CrossValidation.of(trainer, dataset, Folds.stratified(target, 5, 1))
                        .aucMean())
                .isBetween(0.44, 0.56);
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void a_stored_model_predicts_as_before(Trainer trainer) {
        TrainedModel model = trainer.train(rows);

        TrainedModel read = WekaModel.read(model.bytes());

        assertThat(read.probabilities(rows)).isEqualTo(model.probabilities(rows));
        assertThat(read.features()).isEqualTo(rows.features());
        assertThat(read.typicalValues()).isEqualTo(model.typicalValues());
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void the_same_rows_and_seed_give_the_same_model(Trainer trainer) {
        assertThat(trainer.train(rows).probabilities(rows))
                .isEqualTo(trainer.train(rows).probabilities(rows));
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void a_leaver_is_explained_by_what_was_planted(Trainer trainer) {
        Dataset leaver = Dataset.unlabelled(rows.features(), new double[][] {{200}, {1}, {0.5}}, 1);

        List<Reasons.Reason> reasons =
                Reasons.of(trainer.train(rows), leaver, 2).get(0);

        assertThat(reasons).extracting(reason -> reason.feature().name()).contains("daysSinceLast");
        assertThat(reasons).extracting(reason -> reason.feature().name()).doesNotContain("noise");
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void a_category_never_seen_before_is_scored_as_missing(Trainer trainer) {
        TrainedModel model = trainer.train(rows);
        Feature other = Feature.nominal("country", List.of("XX"));
        List<Feature> features =
                List.of(rows.features().get(0), other, rows.features().get(2));

        double[] unseen = model.probabilities(Dataset.unlabelled(features, new double[][] {{200}, {0}, {0.5}}, 1));
        double[] missing = model.probabilities(
                Dataset.unlabelled(rows.features(), new double[][] {{200}, {Double.NaN}, {0.5}}, 1));

        assertThat(unseen).isEqualTo(missing);
    }

    @Test
    void bytes_that_hold_anything_but_a_model_are_refused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
            out.writeObject(new File("x"));
        }

        assertThatThrownBy(() -> WekaModel.read(bytes.toByteArray())).isInstanceOf(UncheckedIOException.class);
    }

    private static Dataset aBankWhereInactiveCustomersOfOneCountryLeave() {
        Random random = new Random(1);
        int count = 1500;
        double[][] columns = new double[3][count];
        int[] target = new int[count];
        for (int row = 0; row < count; row++) {
            columns[0][row] = random.nextInt(250);
            columns[1][row] = random.nextInt(10) == 0 ? Double.NaN : random.nextInt(3);
            columns[2][row] = random.nextDouble();
            boolean leaves = columns[0][row] > 120 && columns[1][row] != 0;
            target[row] = random.nextInt(20) == 0 ? random.nextInt(2) : leaves ? 1 : 0;
        }
        return Dataset.labelled(
                List.of(
                        Feature.numeric("daysSinceLast"),
                        Feature.nominal("country", List.of("FR", "ES", "DE")),
                        Feature.numeric("noise")),
                columns,
                target);
    }
}
