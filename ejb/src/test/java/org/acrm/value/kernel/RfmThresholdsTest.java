package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RfmThresholdsTest {

    private final RfmThresholds thresholds = RfmThresholds.of(
            new long[] {100, 200, 300, 400, 500}, new long[] {1, 1, 2, 3, 9}, new long[] {50, 40, 30, 20, 10});

    @Test
    void the_most_recent_the_most_frequent_and_the_largest_score_five() {
        assertThat(thresholds.score(500, 9, 50)).isEqualTo(new RfmScore(5, 5, 5));
        assertThat(thresholds.score(100, 3, 10)).isEqualTo(new RfmScore(1, 4, 1));
    }

    @Test
    void customers_with_the_same_number_of_purchases_have_the_same_frequency() {
        assertThat(thresholds.frequency().groups().get(0)).isEqualTo(new ShareGroups.Group(2, 1, 2));
    }

    @Test
    void cells_are_numbered_from_0_to_124() {
        assertThat(new RfmScore(1, 1, 1).cell()).isZero();
        assertThat(new RfmScore(5, 5, 5).cell()).isEqualTo(124);
        assertThat(new RfmScore(2, 3, 4).cell()).isEqualTo(25 + 10 + 3);
    }

    @Test
    void columns_of_different_length_are_refused() {
        assertThatThrownBy(() -> RfmThresholds.of(new long[1], new long[2], new long[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
