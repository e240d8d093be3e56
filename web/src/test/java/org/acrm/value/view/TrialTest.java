package org.acrm.value.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.value.entity.GroupChange;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void each_group_is_told_as_it_is_and_as_it_would_be_and_who_changes_is_counted_once() {
        Trial trial = new Trial(
                List.of("A", "B", "C", "D"),
                List.of(new GroupChange("A", "A", 7), new GroupChange("A", "B", 3), new GroupChange("D", "A", 5)));

        assertThat(trial.lines())
                .containsExactly(
                        new Trial.Line("A", 10, 12),
                        new Trial.Line("B", 0, 3),
                        new Trial.Line("C", 0, 0),
                        new Trial.Line("D", 5, 0));
        assertThat(trial.lines().get(3).change()).isEqualTo(-5);
        assertThat(trial.changed()).isEqualTo(8);
        assertThat(trial.all()).isEqualTo(15);
    }
}
