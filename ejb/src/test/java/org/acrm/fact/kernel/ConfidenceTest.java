package org.acrm.fact.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.acrm.fact.kernel.Confidence.Testimony;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void weights_are_put_together_by_noisy_or_and_never_reach_certainty() {
        assertThat(Confidence.together(IntStream.of(60, 50))).isEqualTo(80);
        assertThat(Confidence.together(IntStream.of(99, 99, 99))).isEqualTo(Confidence.MOST);
        assertThat(Confidence.together(IntStream.empty())).isZero();
    }

    @Test
    void texts_of_different_days_strengthen_and_of_one_day_the_strongest_counts() {
        Testimony today = new Testimony(TODAY, 60);
        assertThat(Confidence.of(List.of(today, new Testimony(TODAY, 50)), TODAY, 12))
                .isEqualTo(60);
        assertThat(Confidence.of(List.of(today, new Testimony(TODAY.minusDays(1), 50)), TODAY, 12))
                .isEqualTo(80);
    }

    @Test
    void a_testimony_fades_with_each_whole_month_until_nothing_is_left() {
        List<Testimony> said = List.of(new Testimony(TODAY.minusMonths(6), 80));
        assertThat(Confidence.of(said, TODAY, 12)).isEqualTo(40);
        assertThat(Confidence.of(said, TODAY.plusDays(29), 12)).isEqualTo(40);
        assertThat(Confidence.of(said, TODAY.plusMonths(1), 12)).isEqualTo(33);
        assertThat(Confidence.of(said, TODAY.plusMonths(6), 12)).isZero();
    }

    @Test
    void what_is_said_later_than_the_business_date_counts_for_nothing() {
        assertThat(Confidence.of(List.of(new Testimony(TODAY.plusDays(1), 80)), TODAY, 12))
                .isZero();
    }
}
