package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.acrm.identity.kernel.MatchDecisions.Link;
import org.acrm.identity.kernel.MatchDecisions.Question;
import org.junit.jupiter.api.Test;

class MatchDecisionsTest {

    private static final Bands BANDS = new Bands(10, 2);

    private static PairList pairs(double... leftRightWeight) {
        PairList pairs = new PairList();
        for (int i = 0; i < leftRightWeight.length; i += 3) {
            pairs.add((int) leftRightWeight[i], (int) leftRightWeight[i + 1], 0, leftRightWeight[i + 2]);
        }
        return pairs;
    }

    private static long[] singles(int rows) {
        return LongStream.range(0, rows).map(row -> 100 + row).toArray();
    }

    private static BitSet all(int rows) {
        BitSet all = new BitSet();
        all.set(0, rows);
        return all;
    }

    private static MatchDecisions decide(int rows, PairList pairs, List<Question> open, CannotLinks cannot) {
        return new MatchDecisions(singles(rows), all(rows), pairs, BANDS, open, cannot);
    }

    @Test
    void whatIsSureIsPutTogetherAndWhatIsLikelyIsAsked() {
        MatchDecisions decisions = decide(4, pairs(0, 1, 12, 2, 3, 5), List.of(), CannotLinks.none());

        assertThat(decisions.merges()).containsExactly(new long[] {100, 101});
        assertThat(decisions.merged()).containsExactly(new Link(0, 1, 12));
        assertThat(decisions.asked()).containsExactly(new Link(2, 3, 5));
    }

    @Test
    void whatAPersonHasKeptApartIsNeitherPutTogetherNorAskedAgainNotEvenThroughAThird() {
        MatchDecisions decisions = decide(
                3,
                pairs(0, 1, 20, 1, 2, 15, 0, 2, 12),
                List.of(),
                CannotLinks.none().add(0, 2));

        assertThat(decisions.merges()).containsExactly(new long[] {100, 101});
        assertThat(decisions.asked()).isEmpty();
    }

    @Test
    void customersThatWerePutTogetherStayTogetherAndGrowByTonightsRecord() {
        long[] customers = {7, 7, 9, 11};
        MatchDecisions decisions =
                new MatchDecisions(customers, all(4), pairs(1, 2, 14), BANDS, List.of(), CannotLinks.none());

        assertThat(decisions.merges()).containsExactly(new long[] {7, 9});
        assertThat(decisions.merged()).containsExactly(new Link(1, 2, 14));
    }

    @Test
    void betweenTwoCustomersOneQuestionIsEnough() {
        long[] customers = {7, 7, 9, 9};
        MatchDecisions decisions = new MatchDecisions(
                customers, all(4), pairs(0, 2, 4, 1, 3, 6, 0, 3, 5), BANDS, List.of(), CannotLinks.none());

        assertThat(decisions.asked()).containsExactly(new Link(1, 3, 6));
    }

    @Test
    void anOpenQuestionIsKeptThoughAnotherPairOfTheSameTwoIsHeavier() {
        long[] customers = {7, 7, 9, 9};
        Question open = new Question(1, 0, 2);
        MatchDecisions again = new MatchDecisions(
                customers, all(4), pairs(0, 2, 4, 1, 3, 6), BANDS, List.of(open), CannotLinks.none());
        assertThat(again.asked()).containsExactly(new Link(0, 2, 4));
        assertThat(again.gone()).isEmpty();

        BitSet tonight = new BitSet();
        tonight.set(3);
        MatchDecisions untouched =
                new MatchDecisions(customers, tonight, pairs(1, 3, 6), BANDS, List.of(open), CannotLinks.none());
        assertThat(untouched.asked()).isEmpty();
        assertThat(untouched.gone()).isEmpty();
    }

    @Test
    void aQuestionWhoseRecordChangedAndNoLongerMatchesIsGone() {
        MatchDecisions decisions = decide(3, pairs(), List.of(new Question(5, 0, 1)), CannotLinks.none());

        assertThat(decisions.gone()).containsExactly(new Question(5, 0, 1));
    }

    @Test
    void aQuestionThatTonightsMergeAnswersIsSettled() {
        MatchDecisions decisions =
                decide(3, pairs(0, 1, 11, 1, 2, 11), List.of(new Question(5, 0, 2)), CannotLinks.none());

        assertThat(decisions.settled()).containsExactly(new Question(5, 0, 2));
        assertThat(decisions.asked()).isEmpty();
        assertThat(decisions.gone()).isEmpty();
    }

    @Test
    void withoutTrustInTheWeightsEverythingIsAsked() {
        MatchDecisions decisions = new MatchDecisions(
                singles(2),
                all(2),
                pairs(0, 1, 30),
                new Bands(Double.POSITIVE_INFINITY, 2),
                List.of(),
                CannotLinks.none());

        assertThat(decisions.merges()).isEmpty();
        assertThat(decisions.asked()).hasSize(1);
    }

    private static PairList drawn(int rows, Random random) {
        PairList pairs = new PairList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 2 * rows; i++) {
            int left = random.nextInt(rows);
            int right = random.nextInt(rows);
            if (left != right && seen.add((long) Math.min(left, right) * rows + Math.max(left, right))) {
                pairs.add(left, right, 0, 2 + random.nextInt(14));
            }
        }
        return pairs;
    }

    /** A second run over what the first one left changes nothing: a night that is done again does nothing twice. */
    @Property(tries = 200)
    void doneAgainNothingHappensTwice(@ForAll @IntRange(min = 2, max = 40) int rows, @ForAll long seed) {
        Random random = new Random(seed);
        PairList pairs = drawn(rows, random);
        CannotLinks cannot = CannotLinks.none();
        for (int i = 0; i < rows / 5; i++) {
            int one = random.nextInt(rows);
            int other = random.nextInt(rows);
            if (one != other) {
                cannot.add(one, other);
            }
        }
        long[] customers = singles(rows);
        MatchDecisions first = new MatchDecisions(customers, all(rows), pairs, BANDS, List.of(), cannot);
        for (long[] merge : first.merges()) {
            Set<Long> gone = new HashSet<>(Arrays.stream(merge).boxed().toList());
            for (int row = 0; row < rows; row++) {
                customers[row] = gone.contains(customers[row]) ? merge[0] : customers[row];
            }
        }
        List<Question> open = IntStream.range(0, first.asked().size())
                .mapToObj(i -> new Question(
                        i, first.asked().get(i).left(), first.asked().get(i).right()))
                .toList();

        MatchDecisions second = new MatchDecisions(customers, all(rows), pairs, BANDS, open, cannot);

        assertThat(second.merges()).isEmpty();
        assertThat(second.merged()).isEmpty();
        assertThat(second.gone()).isEmpty();
        assertThat(second.settled()).isEmpty();
        assertThat(second.asked()).containsExactlyInAnyOrderElementsOf(first.asked());
    }
}
