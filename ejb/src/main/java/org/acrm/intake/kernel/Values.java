package org.acrm.intake.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Delivered values made canonical; null where the text is no such value. */
public final class Values {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_MINOR = 18;

    private Values() {}

    /** ISO date of a text in a format; ISO itself is read by hand, for there are many. */
    public static LocalDate date(String text, DateTimeFormatter format) {
        try {
            return format == DateTimeFormatter.ISO_LOCAL_DATE ? isoDate(text) : LocalDate.parse(text, format);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate isoDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year < 1 || month < 1 || day < 1 ? null : LocalDate.of(year, month, day);
    }

    public static LocalDateTime timestamp(String text, DateTimeFormatter format) {
        try {
            return LocalDateTime.parse(text, format);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Minor units of an amount, exactly: more decimals than the currency has are no value, but for zeros. */
    public static Long minorUnits(String text, int decimals, char point) {
        int length = text.length();
        int at = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        long units = 0;
        int seen = 0;
        int after = -1;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c == point && after < 0) {
                after = 0;
            } else if (c < '0' || c > '9' || seen > LONGEST_MINOR || (after >= decimals && c != '0')) {
                return null;
            } else {
                seen++;
                if (after < decimals) {
                    units = units * 10 + (c - '0');
                    after += after >= 0 ? 1 : 0;
                }
            }
        }
        if (seen == 0 || seen > LONGEST_MINOR) {
            return null;
        }
        for (int i = Math.max(after, 0); i < decimals; i++) {
            if (units > Long.MAX_VALUE / 10) {
                return null;
            }
            units *= 10;
        }
        return text.charAt(0) == '-' ? -units : units;
    }

    /** A number with a fixed count of decimals; more of them are no value, but for zeros. */
    public static BigDecimal decimal(String text, int decimals, char point) {
        if (text.length() > LONGEST_NUMBER || text.isEmpty()) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != point && !(i == 0 && (c == '-' || c == '+'))) {
                return null;
            }
        }
        try {
            return new BigDecimal(text.replace(point, '.')).setScale(decimals, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** @return the number, or -1 where a character is no digit */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
