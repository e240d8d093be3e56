package org.acrm.segment.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandIndexTest {

    /** The examples in scikit-learn's documentation of adjusted_rand_score. */
    @Test
    void agrees_with_the_documented_examples() {
        assertThat(RandIndex.adjusted(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0}))
                .isEqualTo(1);
        assertThat(RandIndex.adjusted(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1, 1}))
                .isEqualTo(0.5714, within(5e-5));
        assertThat(RandIndex.adjusted(new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3}))
                .isEqualTo(0);
        assertThat(RandIndex.adjusted(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
                .isEqualTo(-0.5, within(1e-12));
    }

    @Property(tries = 100)
    void counting_pairs_one_by_one_gives_the_same(@ForAll int seed) {
        Random random = new Random(seed);
        int[] one = random.ints(40, 0, 4).toArray();
        int[] other = random.ints(40, 0, 3).toArray();
        double both = 0;
        double inOne = 0;
        double inOther = 0;
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < i; j++) {
                both += one[i] == one[j] && other[i] == other[j] ? 1 : 0;
                inOne += one[i] == one[j] ? 1 : 0;
                inOther += other[i] == other[j] ? 1 : 0;
            }
        }
        double expected = inOne * inOther / (40 * 39 / 2.0);

        assertThat(RandIndex.adjusted(one, other))
                .isEqualTo((both - expected) / ((inOne + inOther) / 2 - expected), within(1e-12));
    }
}
