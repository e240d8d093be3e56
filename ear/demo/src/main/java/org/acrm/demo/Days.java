package org.acrm.demo;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Dates as epoch days, because a million timelines compare and add them all the time. */
public final class Days {

    /** Later than every day of every delivery. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int CACHED = 40_000;
    private static final AtomicReferenceArray<String> TEXTS = new AtomicReferenceArray<>(CACHED);

    private Days() {}

    public static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** yyyy-MM-dd, or empty for a day that never comes. */
    public static String text(int day) {
        if (day == NEVER) {
            return "";
        }
        if (day < 0 || day >= CACHED) {
            return date(day).toString();
        }
        String text = TEXTS.get(day);
        if (text == null) {
            text = date(day).toString();
            TEXTS.set(day, text);
        }
        return text;
    }

    public static String time(int day, int secondOfDay) {
        return text(day)
                + 'T'
                + two(secondOfDay / 3600)
                + ':'
                + two(secondOfDay / 60 % 60)
                + ':'
                + two(secondOfDay % 60);
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    public static String padded(long value, int width) {
        String text = Long.toString(value);
        return text.length() >= width ? text : "0".repeat(width - text.length()) + text;
    }
}
