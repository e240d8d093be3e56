package org.acrm.value.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GradeRuleTest {

    @Test
    void the_best_tenth_is_a_and_the_lower_forty_percent_are_d() {
        long[] contributions = LongStream.rangeClosed(-20, 79).toArray();
        GradeThresholds thresholds = GradeRule.STANDARD.thresholds(contributions);

        Map<Grade, Long> sizes = LongStream.of(contributions)
                .boxed()
                .collect(Collectors.groupingBy(thresholds::grade, Collectors.counting()));

        assertThat(sizes).isEqualTo(Map.of(Grade.A, 10L, Grade.B, 20L, Grade.C, 30L, Grade.D, 40L));
        assertThat(thresholds.grade(79)).isEqualTo(Grade.A);
        assertThat(thresholds.grade(-20)).isEqualTo(Grade.D);
    }

    @Test
    void customers_who_bring_the_same_have_the_same_grade() {
        GradeThresholds thresholds = GradeRule.STANDARD.thresholds(new long[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 100});

        assertThat(thresholds.grade(0)).isEqualTo(Grade.C);
        assertThat(thresholds.grade(100)).isEqualTo(Grade.A);
    }

    @Test
    void shares_that_do_not_sum_to_the_whole_are_refused() {
        assertThatThrownBy(() -> new GradeRule(10, 20, 30, 50)).isInstanceOf(IllegalArgumentException.class);
    }
}
