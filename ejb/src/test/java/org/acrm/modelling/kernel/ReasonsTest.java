package org.acrm.modelling.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final List<Feature> FEATURES =
            List.of(Feature.numeric("a"), Feature.numeric("b"), Feature.numeric("c"));

    /** For a sum of terms, what a feature adds is known exactly: its weight times its distance from the typical value. */
    private static final TrainedModel SUM = new TrainedModel() {
        @Override
        public List<Feature> features() {
            return FEATURES;
        }

        @Override
        public double[] typicalValues() {
            return new double[] {1, 1, 1};
        }

        @Override
        public double[] probabilities(Dataset rows) {
            double[] sums = new double[rows.rows()];
            for (int row = 0; row < sums.length; row++) {
                sums[row] = 0.1 * rows.cell(row, 0) + 0.2 * rows.cell(row, 1) - 0.1 * rows.cell(row, 2);
            }
            return sums;
        }

        @Override
        public byte[] bytes() {
            return new byte[0];
        }
    };

    @Test
    void a_reason_is_what_the_score_loses_without_the_feature_strongest_first() {
        Dataset rows = Dataset.unlabelled(FEATURES, new double[][] {{3, 1}, {3, 1}, {2, 1}}, 2);

        List<List<Reasons.Reason>> reasons = Reasons.of(SUM, rows, 3);

        assertThat(reasons.get(0)).extracting(reason -> reason.feature().name()).containsExactly("b", "a");
        assertThat(reasons.get(0).get(0).contribution()).isCloseTo(0.4, within(1e-12));
        assertThat(reasons.get(0).get(1).contribution()).isCloseTo(0.2, within(1e-12));
        assertThat(reasons.get(1)).isEmpty();
    }

    @Test
    void no_more_reasons_than_asked_for() {
        Dataset rows = Dataset.unlabelled(FEATURES, new double[][] {{3}, {3}, {1}}, 1);

        assertThat(Reasons.of(SUM, rows, 1).get(0))
                .extracting(reason -> reason.feature().name())
                .containsExactly("b");
    }
}
