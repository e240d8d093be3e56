package org.acrm.modelling.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RocCurveTest {

    private static final long[] RESPONDERS = {260, 190, 138, 78, 61, 43, 35, 26, 21, 13};

    @Property
    void auc_is_the_share_of_pairs_ranked_rightly_with_ties_counted_half(@ForAll("rows") int[][] rows) {
        double[] scores = Arrays.stream(rows).mapToDouble(row -> row[0] / 7.0).toArray();
        int[] target = Arrays.stream(rows).mapToInt(row -> row[1]).toArray();
        int events = Arrays.stream(target).sum();
        Assume.that(events > 0 && events < target.length);

        assertThat(RocCurve.of(scores, target).auc()).isCloseTo(shareOfPairs(scores, target), within(1e-12));
    }

    @Property
    void auc_does_not_depend_on_the_order_of_the_rows(@ForAll("rows") int[][] rows) {
        int[] target = Arrays.stream(rows).mapToInt(row -> row[1]).toArray();
        double[] scores = Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
        int events = Arrays.stream(target).sum();
        Assume.that(events > 0 && events < target.length);
        int last = target.length - 1;
        int[] turned = IntStream.rangeClosed(0, last).map(i -> target[last - i]).toArray();
        double[] turnedScores = IntStream.rangeClosed(0, last)
                .mapToDouble(i -> scores[last - i])
                .toArray();

        assertThat(RocCurve.of(turnedScores, turned).auc())
                .isEqualTo(RocCurve.of(scores, target).auc());
    }

    @Provide
    Arbitrary<int[][]> rows() {
        return Arbitraries.integers()
                .between(0, 6)
                .tuple2()
                .map(pair -> new int[] {pair.get1(), pair.get2() % 2})
                .array(int[][].class)
                .ofMinSize(2)
                .ofMaxSize(40);
    }

    private static double shareOfPairs(double[] scores, int[] target) {
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < target.length; i++) {
            for (int j = 0; j < target.length; j++) {
                if (target[i] == 1 && target[j] == 0) {
                    pairs++;
                    won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    @Test
    void the_response_case_of_requirement_3_8_has_an_accuracy_ratio_of_0_5205() {
        long[] others = Arrays.stream(RESPONDERS).map(count -> 1000 - count).toArray();

        assertThat(RocCurve.ofGroups(RESPONDERS, others).accuracyRatio()).isCloseTo(0.5205, within(0.00005));
    }

    @Test
    void groups_and_tied_rows_give_the_same_curve() {
        int[] target = new int[10_000];
        double[] scores = new double[10_000];
        for (int row = 0; row < target.length; row++) {
            int group = row / 1000;
            scores[row] = 1 - group / 10.0;
            target[row] = row % 1000 < RESPONDERS[group] ? 1 : 0;
        }

        assertThat(RocCurve.of(scores, target).accuracyRatio()).isCloseTo(0.5205, within(0.00005));
    }

    @Test
    void negative_zero_ties_with_zero() {
        assertThat(RocCurve.of(new double[] {0.0, -0.0}, new int[] {1, 0}).auc())
                .isEqualTo(0.5);
    }

    @Test
    void one_class_alone_has_no_curve() {
        assertThatThrownBy(() -> RocCurve.of(new double[] {0.1, 0.2}, new int[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
