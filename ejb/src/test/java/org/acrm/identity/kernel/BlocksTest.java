package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.acrm.shared.kernel.Workers;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static List<String> made(RecordStore store) {
        List<String> made = new ArrayList<>();
        for (PairList part : Candidates.of(store, Blocks.of(store, Workers.none()), Workers.none())
                .pairs()) {
            for (int i = 0; i < part.size(); i++) {
                made.add(part.left(i) + "-" + part.right(i));
            }
        }
        made.sort(null);
        return made;
    }

    /** Every two records, by the text of their keys. */
    private static List<String> everyPairWithAKeyInCommon(RecordStore store) {
        List<String> pairs = new ArrayList<>();
        for (int right = 0; right < store.size(); right++) {
            for (int left = 0; left < right; left++) {
                int one = left;
                int other = right;
                if (store.document().blocking().stream().anyMatch(rule -> agree(store, rule, one, other))) {
                    pairs.add(left + "-" + right);
                }
            }
        }
        pairs.sort(null);
        return pairs;
    }

    private static boolean agree(RecordStore store, BlockingRule rule, int left, int right) {
        return rule.keys().stream().allMatch(key -> {
            String mine = form(store, key, left);
            return !mine.isEmpty() && mine.equals(form(store, key, right));
        });
    }

    private static String form(RecordStore store, FieldForm key, int record) {
        Text text = new Text().set(store.value(record, store.document().indexOf(key.field())));
        if (!key.form().isEmpty() && !text.isEmpty()) {
            Records.NORMALISERS.of(key.form()).apply(text);
        }
        return text.toString();
    }

    @Property(tries = 100)
    void blockingMakesEveryPairOfCommonKeysOnceAndNoOther(
            @ForAll @IntRange(min = 2, max = 300) int rows, @ForAll long seed) {
        RecordStore store = Records.store(Records.document(1000), Records.people(rows, seed));

        assertThat(made(store)).isEqualTo(everyPairWithAKeyInCommon(store)).doesNotHaveDuplicates();
    }

    @Test
    void aBlockThatIsTooLargeIsReportedAndItsPairsAreLeftToOtherRules() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(List.of("anna", "smith", "1970-01-0" + (1 + i), i < 2 ? "york" : "bath" + i));
        }
        RecordStore store = Records.store(Records.document(4), rows);
        Blocks blocks = Blocks.of(store, Workers.none());

        assertThat(blocks.overlarge())
                .containsExactly(new OverlargeBlock("surname:soundex + birth:prefix:4", "s530 + 1970", 6, 15));
        assertThat(made(store)).containsExactly("0-1");
    }

    @Property(tries = 20)
    void sortedHeapsAreSorted(@ForAll long seed, @ForAll @IntRange(max = 20_000) int size) {
        long[] values = new java.util.SplittableRandom(seed).longs(size).toArray();
        long[] expected = values.clone();
        java.util.Arrays.sort(expected);

        BlockSort.sort(values, size);

        assertThat(values).isEqualTo(expected);
    }
}
