package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;

class LevelTestsTest {

    private static boolean holds(Level level, String left, String right) {
        return holds(level, List.of(left, "x"), List.of(right, "y"));
    }

    private static boolean holds(Level level, List<String> left, List<String> right) {
        MatchDocument document = new MatchDocument(
                "one level",
                1,
                1,
                10,
                List.of(new MatchField("a", "a", List.of("strip"), Set.of("?")), Records.field("b", "strip")),
                List.of(new Comparison("a", List.of(level))),
                List.of(BlockingRule.of("a")),
                new Bands(1, 0));
        RecordStore store = new RecordStore(document, Records.NORMALISERS);
        store.addAll(Records.of(List.of("a", "b"), List.of(left, right)), Workers.none());
        int forward = new PairComparator(store).pattern(0, 1);
        assertThat(new PairComparator(store).pattern(1, 0)).isEqualTo(forward);
        return forward == 1;
    }

    @Test
    void sameHoldsForEqualNormalForms() {
        assertThat(holds(Level.same("a"), "smith", " smith ")).isTrue();
        assertThat(holds(Level.same("a"), "smith", "smyth")).isFalse();
    }

    @Test
    void theSameSoundHolds() {
        assertThat(holds(Level.same("a:soundex"), "smith", "smyth")).isTrue();
        assertThat(holds(Level.same("a:soundex"), "smith", "brown")).isFalse();
        assertThat(holds(Level.same("a:words-sorted"), "li wang", "wang li")).isTrue();
    }

    @Test
    void aMissingValueAgreesWithNothing() {
        assertThat(holds(Level.same("a"), "", "")).isFalse();
        assertThat(holds(Level.same("a"), "?", "?")).isFalse();
        assertThat(holds(Level.of("jaro-winkler", "a", 0), "", "x")).isFalse();
    }

    @Test
    void likenessAndEditsHoldUpToTheirBound() {
        assertThat(holds(Level.of("jaro-winkler", "a", 0.96), "martha", "marhta"))
                .isTrue();
        assertThat(holds(Level.of("jaro-winkler", "a", 0.97), "martha", "marhta"))
                .isFalse();
        assertThat(holds(Level.of("edits", "a", 1), "martha", "marhta")).isTrue();
        assertThat(holds(Level.of("edits", "a", 1), "martha", "mraht")).isFalse();
    }

    @Test
    void partsFilledInEachOthersPlaceHold() {
        Level swapped = Level.swapped("a", "b");
        assertThat(holds(swapped, List.of("hall", "isla"), List.of("isla", "hall")))
                .isTrue();
        assertThat(holds(swapped, List.of("hall", "isla"), List.of("isla", "hill")))
                .isFalse();
        assertThat(holds(swapped, List.of("hall", ""), List.of("", "hall"))).isFalse();
    }

    @Test
    void datesThatDifferInOnePartOrChangeDayAndMonthHold() {
        assertThat(holds(Level.of("date-part-off", "a", 0), "19710624", "19610624"))
                .isTrue();
        assertThat(holds(Level.of("date-part-off", "a", 0), "19710624", "19610625"))
                .isFalse();
        assertThat(holds(Level.of("date-swapped", "a", 0), "19710612", "19711206"))
                .isTrue();
        assertThat(holds(Level.of("date-swapped", "a", 0), "19710612", "19721206"))
                .isFalse();
    }

    @Test
    void numbersNearAndBeginningsAndCommonWordsHold() {
        assertThat(holds(Level.of("number-near", "a", 2), "17", "19")).isTrue();
        assertThat(holds(Level.of("number-near", "a", 2), "17", "20")).isFalse();
        assertThat(holds(Level.of("number-near", "a", 2), "17b", "17c")).isFalse();
        assertThat(holds(Level.of("prefix", "a", 3), "rob", "robert")).isTrue();
        assertThat(holds(Level.of("prefix", "a", 3), "ro", "robert")).isFalse();
        assertThat(holds(Level.of("words", "a", 0.8), "north sea oil", "oil north sea"))
                .isTrue();
        assertThat(holds(Level.of("words", "a", 0.8), "north sea oil", "north sea gas"))
                .isFalse();
    }

    @Test
    void wordsCutShortHoldAsLongAsTheyStandForTheSameWords() {
        Level abbreviated = Level.of("abbreviated", "a", 0);
        assertThat(holds(abbreviated, "kunming yongxing chem", "kunming yongxing chemicals"))
                .isTrue();
        assertThat(holds(abbreviated, "hanbit sw", "hanbit software")).isTrue();
        assertThat(holds(abbreviated, "n atlantic shpg", "north atlantic shipping"))
                .as("one letter alone is no word")
                .isFalse();
        assertThat(holds(abbreviated, "jincheng energy", "jincheng electronics"))
                .isFalse();
        assertThat(holds(abbreviated, "jincheng textile", "jincheng textiles"))
                .as("hardly cut short")
                .isFalse();
        assertThat(holds(abbreviated, "jincheng", "jincheng chemicals")).isFalse();
    }

    @Test
    void endingsHold() {
        assertThat(holds(Level.of("suffix", "a", 4), "昆明永兴新材料", "永兴新材料")).isTrue();
        assertThat(holds(Level.of("suffix", "a", 4), "昆明永兴新材料", "新材料")).isFalse();
        assertThat(holds(Level.of("suffix", "a", 4), "昆明永兴新材料", "永兴食品厂")).isFalse();
    }

    @Test
    void aComparisonThatOneRecordCannotMakeIsMissing() {
        RecordStore store = Records.store(
                Records.document(10), List.of(List.of("anna", "", "", "york"), List.of("anna", "smith", "", "bath")));

        int pattern = new PairComparator(store).pattern(0, 1);

        PairWeights outcomes = new PairWeights(
                store.document(),
                new MatchWeights(
                        0.5, List.of(even(4), even(3), even(3), even(2)), List.of(even(4), even(3), even(3), even(2))));
        assertThat(outcomes.outcome(pattern, 0)).isEqualTo(1);
        assertThat(outcomes.outcome(pattern, 1)).isEqualTo(Comparison.MISSING);
        assertThat(outcomes.outcome(pattern, 2)).isEqualTo(Comparison.MISSING);
        assertThat(store.document().comparisons().get(3).label(outcomes.outcome(pattern, 3)))
                .isEqualTo("else");
    }

    private static double[] even(int outcomes) {
        double[] shares = new double[outcomes];
        java.util.Arrays.fill(shares, 1.0 / outcomes);
        return shares;
    }
}
