package org.acrm.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.acrm.shared.entity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the UI guide, section 7. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "183840000 | ¥1.84 m | ¥183.8 万 | ¥183.8만",
                "41200000 | ¥412k | ¥41.2 万 | ¥41.2만",
                "12000000000 | ¥120 m | ¥1.2 亿 | ¥1.2억",
                "-310000 | −¥3.1k | −¥3,100 | −¥3,100",
                "0 | ¥0 | ¥0 | ¥0"
            })
    void amountsOnCardsAreCountedAsTheReaderCounts(long minor, String english, String chinese, String korean) {
        Money money = new Money(minor, "CNY");
        assertThat(MoneyConverter.compact(money, Locale.ENGLISH)).isEqualTo(english);
        assertThat(MoneyConverter.compact(money, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(MoneyConverter.compact(money, Locale.KOREAN)).isEqualTo(korean);
    }

    @Test
    void amountsInTablesAreNotRoundedAndForeignOnesNameTheirCurrency() {
        assertThat(MoneyConverter.full(new Money(123456789, "CNY"))).isEqualTo("¥1,234,567.89");
        assertThat(MoneyConverter.full(new Money(-50, "CZK"))).isEqualTo("−CZK\u00a00.50");
        assertThat(MoneyConverter.full(new Money(5000, "KRW"))).isEqualTo("₩5,000");
    }

    @Test
    void datesAreWrittenAsTheReaderWritesThem() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(DateConverter.text(day, "date", Locale.ENGLISH)).isEqualTo("20 Nov 2026");
        assertThat(DateConverter.text(day, "date", Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026-11-20");
        assertThat(DateConverter.text(day, "date", Locale.KOREAN)).isEqualTo("2026. 11. 20.");
        assertThat(DateConverter.text(day, "short", Locale.KOREAN)).isEqualTo("11. 20.");
        assertThat(DateConverter.text(LocalDate.of(2026, 9, 1), "date", Locale.ENGLISH))
                .isEqualTo("1 Sep 2026");
    }

    @Test
    void timesAreToldByTheClockOfTheBankWhereverTheServerStands() {
        Instant midnightInShanghai = Instant.parse("2026-11-20T16:00:00Z");
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(DateConverter.text(midnightInShanghai, "zoned", Locale.ENGLISH, shanghai))
                .isEqualTo("21 Nov 2026 00:00 (UTC+8)");
        assertThat(DateConverter.text(midnightInShanghai.atOffset(ZoneOffset.UTC), "minute", Locale.ENGLISH, shanghai))
                .isEqualTo("21 Nov 00:00");
        assertThat(DateConverter.text(midnightInShanghai, "zoned", Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo("20 Nov 2026 16:00 (UTC)");
        assertThat(DateConverter.text(midnightInShanghai, "zoned", Locale.ENGLISH, ZoneId.of("Asia/Kolkata")))
                .isEqualTo("20 Nov 2026 21:30 (UTC+05:30)");
        LocalDateTime summer = LocalDateTime.of(2026, 7, 1, 9, 30);
        assertThat(DateConverter.text(summer, "zoned", Locale.ENGLISH, ZoneId.of("Europe/Berlin")))
                .isEqualTo("1 Jul 2026 09:30 (UTC+2)");
    }

    @Test
    void sharesHaveOneDecimal() {
        assertThat(PercentConverter.text(0.1239)).isEqualTo("12.4%");
        assertThat(PercentConverter.text(-0.05)).isEqualTo("−5.0%");
    }
}
