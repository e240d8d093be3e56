package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.acrm.intake.kernel.ColumnProfile.Frequent;
import org.junit.jupiter.api.Test;

class ColumnProfileTest {

    @Test
    void fewValuesAreCountedExactly() {
        ColumnProfile column = of("10", "9", "", "10", "-3.5");
        assertThat(column.rows()).isEqualTo(5);
        assertThat(column.filled()).isEqualTo(4);
        assertThat(column.distinct()).isEqualTo(3);
        assertThat(column.exact()).isTrue();
        assertThat(column.least()).isEqualTo("-3.5");
        assertThat(column.most()).isEqualTo("10");
        assertThat(column.values().get(0)).isEqualTo(new Frequent("10", 2));
    }

    @Test
    void whereNotAllAreNumbersTextsAreCompared() {
        ColumnProfile column = of("10", "9", "n/a");
        assertThat(column.least()).isEqualTo("10");
        assertThat(column.most()).isEqualTo("n/a");
    }

    @Test
    void formsSayDigitsLettersAndScripts() {
        assertThat(ColumnProfile.form("138-1234")).isEqualTo("9{3}-9{4}");
        assertThat(ColumnProfile.form("Kim 서연")).isEqualTo("Aa{2} 字{2}");
        assertThat(of("13812345678", "13912345678", "x").forms().get(0)).isEqualTo(new Frequent("9{11}", 2));
    }

    @Property(tries = 12)
    void manyValuesAreEstimatedWithinSixPercent(@ForAll @IntRange(min = 2_000, max = 60_000) int different) {
        ColumnProfile column = new ColumnProfile();
        IntStream.range(0, 3 * different).forEach(i -> column.add("C" + i % different));
        assertThat(column.exact()).isFalse();
        assertThat((double) column.distinct()).isCloseTo(different, within(0.06 * different));
        assertThat(column.values().get(0).count()).isEqualTo(3);
    }

    private static ColumnProfile of(String... values) {
        ColumnProfile column = new ColumnProfile();
        for (String value : values) {
            column.add(value);
        }
        return column;
    }
}
