package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;

class RecordIndexTest {

    private static MatchRun learned(MatchDocument document, List<List<String>> rows) {
        return MatchRun.learning(document, Records.of(Records.COLUMNS, rows), Records.NORMALISERS, Workers.none());
    }

    private static MatchRun weighed(MatchDocument document, List<List<String>> rows, MatchWeights weights) {
        return MatchRun.of(
                document, Records.of(Records.COLUMNS, rows), Records.NORMALISERS, weights, Workers.none(), stage -> {});
    }

    private static Map<String, String> described(List<String> row) {
        return IntStream.range(0, row.size()).boxed().collect(Collectors.toMap(Records.COLUMNS::get, row::get));
    }

    @Property(tries = 60)
    void tonightsRecordsMatchAsInAFullRunWithTheSameWeights(
            @ForAll @IntRange(min = 10, max = 200) int old,
            @ForAll @IntRange(min = 1, max = 60) int more,
            @ForAll long seed) {
        MatchDocument document = Records.document(6);
        List<List<String>> all = Records.people(old + more, seed);
        MatchRun before = learned(document, all.subList(0, old));

        PairList tonight =
                before.index().add(Records.of(Records.COLUMNS, all.subList(old, old + more)), Workers.none());

        PairList full = weighed(document, all, before.weights()).pairs();
        PairList ofTonight = new PairList();
        for (int i = 0; i < full.size(); i++) {
            if (full.right(i) >= old) {
                ofTonight.add(full.left(i), full.right(i), full.pattern(i), full.weight(i));
            }
        }
        assertThat(Records.named(tonight)).isEqualTo(Records.named(ofTonight));
    }

    @Property(tries = 60)
    void aQuestionLeavesNothingBehind(@ForAll long seed) {
        MatchDocument document = Records.document(50);
        List<List<String>> rows = Records.people(120, seed);
        RecordIndex asked = learned(document, rows).index();
        RecordIndex untouched = learned(document, rows).index();

        for (List<String> stranger : Records.people(30, seed + 1)) {
            asked.lookUp(described(stranger), 0);
            asked.lookUp(Map.of("given", "zoe" + seed, "surname", "x" + stranger.get(1), "birth", stranger.get(2)), 0);
        }

        assertThat(asked.records()).isEqualTo(untouched.records());
        for (List<String> stranger : Records.people(30, seed + 2)) {
            assertThat(asked.lookUp(described(stranger), -100)).isEqualTo(untouched.lookUp(described(stranger), -100));
        }
    }

    @Property(tries = 40)
    void anIndexThatRecordsWereEnteredIntoAnswersAsOneOfAllOfThem(
            @ForAll @IntRange(min = 10, max = 150) int old,
            @ForAll @IntRange(min = 1, max = 40) int more,
            @ForAll long seed) {
        MatchDocument document = Records.document(50);
        List<List<String>> all = Records.people(old + more, seed);
        MatchWeights weights = learned(document, all.subList(0, old)).weights();
        RecordIndex grown = weighed(document, all.subList(0, old), weights).index();

        grown.enter(Records.of(Records.COLUMNS, all.subList(old, old + more / 2)), Workers.none());
        grown.enter(Records.of(Records.COLUMNS, all.subList(old + more / 2, old + more)), Workers.none());

        RecordIndex whole = weighed(document, all, weights).index();
        for (List<String> asked : Records.people(20, seed + 1)) {
            assertThat(grown.lookUp(described(asked), -100)).isEqualTo(whole.lookUp(described(asked), -100));
        }
    }

    @Test
    void aKnownPersonIsFoundAlthoughTypedDifferently() {
        List<List<String>> rows = Records.people(300, 4);
        RecordIndex index = learned(Records.document(50), rows).index();
        List<String> someone = rows.get(17);

        List<RecordIndex.Found> found = index.lookUp(
                Map.of(
                        "given",
                        someone.get(0).toUpperCase(java.util.Locale.ROOT),
                        "surname",
                        someone.get(1),
                        "birth",
                        someone.get(2)),
                0);

        assertThat(found).extracting(RecordIndex.Found::record).contains(17);
        assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<List<String>> rows = Records.people(3_000, 8);
        SourceRows source = Records.of(Records.COLUMNS, rows);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            MatchRun one = learned(Records.document(100), rows);
            MatchRun three = MatchRun.learning(Records.document(100), source, Records.NORMALISERS, Workers.of(pool, 3));

            assertThat(Records.named(three.pairs())).isEqualTo(Records.named(one.pairs()));
            assertThat(three.weights().prior()).isEqualTo(one.weights().prior());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aWeightIsTheSumOfWhatItsWaterfallTells() {
        MatchRun run = learned(Records.document(50), Records.people(400, 3));
        assertThat(run.pairs().size()).isPositive();

        for (int i = 0; i < run.pairs().size(); i++) {
            Waterfall waterfall = run.explain(run.pairs().left(i), run.pairs().right(i));
            double sum = waterfall.prior()
                    + waterfall.steps().stream()
                            .mapToDouble(step -> step.bits() + step.frequencyBits())
                            .sum();
            assertThat(sum).isCloseTo(run.pairs().weight(i), org.assertj.core.api.Assertions.within(1e-9));
            assertThat(waterfall.total()).isEqualTo(run.pairs().weight(i));
            assertThat(waterfall.probability()).isBetween(0.5, 1.0);
        }
    }

    @Test
    void agreementOnARareNameWeighsMoreThanOnAFrequentOne() {
        List<List<String>> rows = new java.util.ArrayList<>(Records.people(500, 6));
        rows.add(List.of("zebulon", "smith", "1971-01-02", "york"));
        rows.add(List.of("zebulon", "smith", "1971-01-02", "york"));
        rows.add(List.of("anna", "smith", "1971-01-02", "york"));
        rows.add(List.of("anna", "smith", "1971-01-02", "york"));
        MatchRun run = learned(Records.document(100), rows);

        assertThat(run.explain(500, 501).total())
                .isGreaterThan(run.explain(502, 503).total());
        assertThat(run.explain(500, 501).steps().get(0).frequencyBits()).isPositive();
    }
}
