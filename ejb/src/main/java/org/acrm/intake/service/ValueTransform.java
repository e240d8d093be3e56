package org.acrm.intake.service;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** The closed set of things that a profile may do to a value. */
public enum ValueTransform {
    NONE(v -> v),
    UPPER(v -> v.toUpperCase(Locale.ROOT)),
    LOWER(v -> v.toLowerCase(Locale.ROOT)),
    NEGATE(v -> v.isEmpty() ? v : v.startsWith("-") ? v.substring(1) : "-" + v),
    /** The date of a {@code YYMMDD} birth number that adds 50 to a woman's month. */
    BIRTH_DATE(v -> BirthNumber.date(v)),
    /** {@code F} where the month of such a number is over 50, else {@code M}. */
    BIRTH_SEX(v -> BirthNumber.sex(v));

    private final UnaryOperator<String> change;

    ValueTransform(UnaryOperator<String> change) {
        this.change = change;
    }

    String apply(String value) {
        return change.apply(value);
    }

    /** What is no such number stays as it is, and the date check rejects it. */
    private static final class BirthNumber {

        private static final int FEMALE = 50;

        private static String date(String number) {
            if (!number.matches("\\d{6}")) {
                return number;
            }
            int month = Integer.parseInt(number.substring(2, 4));
            int plain = month > FEMALE ? month - FEMALE : month;
            return String.format(Locale.ROOT, "%s%02d%s", number.substring(0, 2), plain, number.substring(4));
        }

        private static String sex(String number) {
            return !number.matches("\\d{6}") ? number : Integer.parseInt(number.substring(2, 4)) > FEMALE ? "F" : "M";
        }
    }
}
