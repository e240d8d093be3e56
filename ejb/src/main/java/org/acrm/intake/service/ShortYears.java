package org.acrm.intake.service;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/** Date patterns with a year of two digits, {@code yyMMdd}: 00 to 99 are 1900 to 1999. */
final class ShortYears {

    private static final int CENTURY = 1900;

    private ShortYears() {}

    static DateTimeFormatter pattern(String pattern) {
        int at = pattern.indexOf("yy");
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        if (at < 0) {
            return builder.appendPattern(pattern).toFormatter();
        }
        if (at > 0) {
            builder.appendPattern(pattern.substring(0, at));
        }
        builder.appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY);
        if (at + 2 < pattern.length()) {
            builder.appendPattern(pattern.substring(at + 2));
        }
        return builder.toFormatter().withResolverStyle(ResolverStyle.STRICT);
    }
}
