package org.acrm.value.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.value.entity.GradeEffect;
import org.junit.jupiter.api.Test;

class GradeTrialTest {

    @Test
    void each_grade_is_told_as_it_is_and_as_it_would_be_and_who_changes_is_counted_once() {
        GradeTrial trial = new GradeTrial(
                List.of(new GradeEffect("A", "A", 7), new GradeEffect("A", "B", 3), new GradeEffect("D", "A", 5)));

        assertThat(trial.lines())
                .containsExactly(
                        new GradeTrial.Line("A", 10, 12),
                        new GradeTrial.Line("B", 0, 3),
                        new GradeTrial.Line("C", 0, 0),
                        new GradeTrial.Line("D", 5, 0));
        assertThat(trial.lines().get(3).change()).isEqualTo(-5);
        assertThat(trial.changed()).isEqualTo(8);
        assertThat(trial.all()).isEqualTo(15);
    }
}
