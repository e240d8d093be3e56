package org.acrm.segment.entity;

import static org.acrm.segment.entity.Level.HIGH;
import static org.acrm.segment.entity.Level.LOW;
import static org.acrm.segment.entity.Level.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.acrm.segment.entity.ValueMatrix.Place;
import org.junit.jupiter.api.Test;

class ValueMatrixTest {

    /** The eight clusters of cards that the source counts (S3); its matrix prints 30.00 % and 49.53 %, which its own counts deny. */
    private static final ValueMatrix CARDS = new ValueMatrix(List.of(
            new Place(1, MEDIUM, HIGH, 14_467),
            new Place(2, LOW, LOW, 65_271),
            new Place(3, MEDIUM, MEDIUM, 28_445),
            new Place(4, LOW, LOW, 15_655),
            new Place(5, LOW, LOW, 23_768),
            new Place(6, HIGH, HIGH, 9_808),
            new Place(7, HIGH, HIGH, 18_354),
            new Place(8, HIGH, HIGH, 33_906)));

    @Test
    void the_eight_clusters_of_the_source_have_the_shares_it_prints() {
        double[] printed = {6.90, 31.13, 13.57, 7.47, 11.34, 4.68, 8.75, 16.17};
        for (int number = 1; number <= 8; number++) {
            assertThat(CARDS.of(number) * 100).isEqualTo(printed[number - 1], within(0.005));
        }
    }

    @Test
    void high_profit_is_29_60_percent_and_low_profit_49_93_percent() {
        assertThat(CARDS.ofProfit(HIGH) * 100).isEqualTo(29.60, within(0.005));
        assertThat(CARDS.ofProfit(LOW) * 100).isEqualTo(49.93, within(0.005));
        assertThat(CARDS.ofProfit(HIGH) + CARDS.ofProfit(MEDIUM) + CARDS.ofProfit(LOW))
                .isEqualTo(1, within(1e-12));
        assertThat(CARDS.cell(LOW, LOW)).extracting(Place::number).containsExactly(2, 4, 5);
    }

    @Test
    void every_place_in_the_matrix_has_a_group_and_a_programme() {
        assertThat(SixGroup.of(HIGH, HIGH, 5)).isEqualTo(SixGroup.CORE);
        assertThat(SixGroup.of(HIGH, MEDIUM, 5)).isEqualTo(SixGroup.HIGH_PROFIT);
        assertThat(SixGroup.of(HIGH, LOW, 5)).isEqualTo(SixGroup.LOW_REPURCHASE);
        assertThat(SixGroup.of(MEDIUM, LOW, 5)).isEqualTo(SixGroup.RELATIVE_PROFIT);
        assertThat(SixGroup.of(LOW, HIGH, 5)).isEqualTo(SixGroup.HIGH_LOYALTY);
        assertThat(SixGroup.of(LOW, LOW, 5)).as("costs less than it brings").isEqualTo(SixGroup.ORDINARY);
        assertThat(Programme.of(HIGH, HIGH)).isEqualTo(Programme.LOYALTY);
        assertThat(Programme.of(HIGH, LOW)).isEqualTo(Programme.CROSS_SELL);
        assertThat(Programme.of(MEDIUM, HIGH)).isEqualTo(Programme.CHURN_PREVENTION);
        assertThat(Programme.of(LOW, HIGH)).isEqualTo(Programme.DEMARKETING);
    }

    @Test
    void a_loss_is_below_zero_whatever_the_place() {
        assertThat(CustomerType.of(HIGH, HIGH, -1)).isEqualTo(CustomerType.BELOW_ZERO);
        assertThat(SixGroup.of(HIGH, HIGH, -1)).isEqualTo(SixGroup.LOSS_MAKING);
        assertThat(CustomerType.of(HIGH, LOW, 5)).isEqualTo(CustomerType.MOST_VALUABLE);
        assertThat(CustomerType.of(MEDIUM, HIGH, 5)).isEqualTo(CustomerType.MOST_GROWABLE);
        assertThat(CustomerType.of(LOW, LOW, 5)).isEqualTo(CustomerType.OTHER);
    }

    @Test
    void a_threshold_belongs_to_the_level_above_it() {
        assertThat(ValueMatrix.level(10, 5, 10)).isEqualTo(HIGH);
        assertThat(ValueMatrix.level(9.99, 5, 10)).isEqualTo(MEDIUM);
        assertThat(ValueMatrix.level(4.99, 5, 10)).isEqualTo(LOW);
    }
}
