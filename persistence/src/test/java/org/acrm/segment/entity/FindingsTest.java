package org.acrm.segment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.segment.entity.Findings.Choice;
import org.acrm.segment.entity.Findings.Choices;
import org.acrm.segment.entity.Findings.Figure;
import org.acrm.segment.entity.Findings.Group;
import org.acrm.segment.entity.Findings.Variable;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Variable AGE =
            new Variable(ClusterVariable.AGE, 0.25, 40, 10, 33, 47, false, 39, 18, 90, 40, 10);

    static Findings example() {
        return new Findings(
                500,
                0.4,
                0.9,
                new Choices(2, 3, 3, List.of(new Choice(2, 1e6 / 3, 0.4, 0.1))),
                List.of(AGE),
                List.of(
                        new Group(List.of(new Figure(52, 50)), List.of(1.1), List.of(1.0), 0),
                        new Group(List.of(new Figure(Double.NaN, Double.NaN)), List.of(0.0), List.of(1.0), 0.5),
                        new Group(List.of(new Figure(25, 25)), List.of(-1.5), List.of(1.0), 0)));
    }

    @Test
    void what_is_written_is_read_to_the_last_digit() {
        assertThat(FindingsJson.read(FindingsJson.write(example()))).isEqualTo(example());
    }

    @Test
    void high_and_low_are_judged_against_all_customers_and_the_unknown_is_medium() {
        for (LevelRule rule : LevelRule.values()) {
            assertThat(example().level(rule, 0, 0)).isEqualTo(Level.HIGH);
            assertThat(example().level(rule, 1, 0)).isEqualTo(Level.MEDIUM);
            assertThat(example().level(rule, 2, 0)).isEqualTo(Level.LOW);
        }
        assertThat(LevelRule.TERCILE.level(new Figure(99, 47), AGE)).isEqualTo(Level.MEDIUM);
        assertThat(LevelRule.Z_BAND.level(new Figure(46, 0), AGE)).isEqualTo(Level.HIGH);
    }
}
