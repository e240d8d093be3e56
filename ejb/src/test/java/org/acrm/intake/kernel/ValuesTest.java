package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Property
    void minorUnitsAreThoseOfAnExactDecimal(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long minor,
            @ForAll @IntRange(max = 3) int decimals) {
        String text = BigDecimal.valueOf(minor, decimals).toPlainString();
        assertThat(Values.minorUnits(text, decimals, '.')).isEqualTo(minor);
        assertThat(Values.minorUnits(text.replace('.', ','), decimals, ',')).isEqualTo(minor);
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreNoAmountButForZeros() {
        assertThat(Values.minorUnits("10.005", 2, '.')).isNull();
        assertThat(Values.minorUnits("10.50", 0, '.')).isNull();
        assertThat(Values.minorUnits("10.00", 0, '.')).isEqualTo(10);
        assertThat(Values.minorUnits("10.5", 2, '.')).isEqualTo(1050);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "12.3.4",
                "1O0.00",
                "n/a",
                "#REF!",
                "5..00",
                "1,000.00",
                "1e5",
                "99999999999999999999"
            })
    void whatIsNoNumberIsNoAmount(String text) {
        assertThat(Values.minorUnits(text, 2, '.')).isNull();
    }

    @Property
    void everyDayIsReadAsTheJdkReadsIt(@ForAll @LongRange(min = -60_000, max = 90_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(Values.date(date.toString(), DateTimeFormatter.ISO_LOCAL_DATE))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2025-13-01", "2025-06-31", "31/12/2025", "0000-00-00", "2025-2-9x", "20260230", ""
            })
    void aDayThatNeverWasIsNoDate(String text) {
        assertThat(Values.date(text, DateTimeFormatter.ISO_LOCAL_DATE)).isNull();
    }

    @Test
    void aRateKeepsItsDecimalsAndMoreAreNoRate() {
        assertThat(Values.decimal("0.005185", 8, '.')).isEqualByComparingTo("0.005185");
        assertThat(Values.decimal("0.0051851234567", 8, '.')).isNull();
        assertThat(Values.decimal("0,5", 8, ',')).isEqualByComparingTo("0.5");
        assertThat(Values.decimal("1e3", 8, '.')).isNull();
    }
}
