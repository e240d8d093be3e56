package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final double[][] M = {{0.85, 0.10, 0.05}, {0.70, 0.20, 0.10}, {0.9, 0.05, 0.05}, {0.8, 0.2}};
    private static final double[][] U = {{0.02, 0.05, 0.93}, {0.01, 0.03, 0.96}, {0.005, 0.005, 0.99}, {0.2, 0.8}};
    private static final double SHARE = 0.15;

    private static final MatchDocument DOCUMENT = Records.document(10).without(java.util.Set.of());

    /** Pairs drawn from known shares, a tenth of the outcomes missing. */
    private static PatternCounts simulated(MatchDocument document) {
        int[] shifts = Patterns.shifts(document);
        SplittableRandom random = new SplittableRandom(11);
        PatternCounts counts = new PatternCounts();
        for (int pair = 0; pair < 200_000; pair++) {
            double[][] truth = random.nextDouble() < SHARE ? M : U;
            int pattern = 0;
            for (int c = 0; c < truth.length; c++) {
                if (random.nextDouble() >= 0.1) {
                    pattern |= outcome(truth[c], random.nextDouble()) << shifts[c];
                }
            }
            counts.add(pattern, 1, 1);
        }
        return counts;
    }

    private static int outcome(double[] shares, double place) {
        double rest = place;
        for (int i = 0; i < shares.length - 1; i++) {
            rest -= shares[i];
            if (rest < 0) {
                return i + 1;
            }
        }
        return shares.length;
    }

    private static MatchDocument fourComparisons() {
        return fourComparisons(1);
    }

    /** @param differs what is known of the third one */
    private static MatchDocument fourComparisons(double differs) {
        Level one = Level.same("given");
        Level two = Level.of("edits", "given", 1);
        return new MatchDocument(
                "simulated",
                1,
                1,
                10,
                DOCUMENT.fields(),
                List.of(
                        new Comparison("a", List.of(one, two)),
                        new Comparison("b", List.of(one, two)),
                        new Comparison("c", List.of(one, two), differs),
                        new Comparison("d", List.of(one))),
                DOCUMENT.blocking(),
                DOCUMENT.bands());
    }

    @Test
    void theSharesThatMadeThePatternsAreFoundAgain() {
        MatchDocument document = fourComparisons();

        Expectation.Result learned =
                Expectation.learn(simulated(document).of(1, -1), document, new int[] {0, 1, 2, 3}, U, 0.4);

        assertThat(learned.share()).isCloseTo(SHARE, within(0.005));
        for (int c = 0; c < M.length; c++) {
            for (int i = 0; i < M[c].length; i++) {
                assertThat(learned.m()[c][i])
                        .as("comparison %s, outcome %s", c, i)
                        .isCloseTo(M[c][i], within(0.01));
            }
        }
    }

    @Test
    void whatIsKnownOfTheSameIsNotLearnedOtherwise() {
        MatchDocument document = fourComparisons(0.001);

        double[] known = Expectation.learn(simulated(document).of(1, -1), document, new int[] {0, 1, 2, 3}, U, 0.4)
                .m()[2];

        assertThat(known[2]).isEqualTo(0.001);
        assertThat(known[0] + known[1]).isCloseTo(0.999, within(1e-12));
        assertThat(known[0] / known[1]).as("levels as they were seen").isCloseTo(0.9 / 0.05, within(1.0));
    }

    @Test
    void countsAreKeptApartByRuleAndAddUp() {
        PatternCounts counts = new PatternCounts();
        for (int i = 0; i < 5_000; i++) {
            counts.add(i % 700, 1 + i % 3, 1);
        }
        PatternCounts twice = new PatternCounts();
        twice.addAll(counts);
        twice.addAll(counts);

        assertThat(counts.of(-1, -1).total()).isEqualTo(5_000);
        assertThat(twice.of(-1, -1).total()).isEqualTo(10_000);
        assertThat(counts.of(-1, -1).patterns()).hasSize(700).isSorted();
        assertThat(counts.of(1, 0).patterns()).containsExactly(0);
        assertThat(counts.of(1, 0).total()).isEqualTo(3_333);
    }
}
