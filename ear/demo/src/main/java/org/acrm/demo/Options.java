package org.acrm.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.demo.life.Repeats;

/** The command line, checked; every error is one line that says what to write instead. */
record Options(Path out, Scope scope) {

    static final String USAGE = "usage: java -jar acrm-demo.jar --out DIR [--customers 20000] [--date yyyy-MM-dd] "
            + "[--months 24] [--seed 42] [--duplicates PERCENT] [--day yyyy-MM-dd]";

    private static final List<String> NAMES =
            List.of("--out", "--customers", "--date", "--months", "--seed", "--duplicates", "--day");
    private static final int MOST_CUSTOMERS = 50_000_000;

    static Options parse(String[] args, LocalDate today) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!NAMES.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            given.put(args[i], args[i + 1]);
        }
        if (!given.containsKey("--out")) {
            throw new IllegalArgumentException("--out DIR is missing");
        }
        Path out = Path.of(given.get("--out"));
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IllegalArgumentException("--out " + out + " is not a folder");
        }
        return new Options(out, scope(given, today));
    }

    private static Scope scope(Map<String, String> given, LocalDate today) {
        LocalDate day = given.containsKey("--day") ? date(given, "--day") : null;
        LocalDate base = given.containsKey("--date")
                ? date(given, "--date")
                : day != null ? day.minusDays(1) : today.minusDays(1);
        if (day != null && !day.isAfter(base)) {
            throw new IllegalArgumentException("--day " + day + " must be after --date " + base);
        }
        int months = (int) number(given, "--months", 24, 6, 120);
        LocalDate start = base.minusMonths(months).plusDays(1);
        return new Scope(
                number(given, "--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
                (int) number(given, "--customers", 20_000, 100, MOST_CUSTOMERS),
                repeats(given),
                Days.of(start),
                Days.of(base),
                Days.of(day == null ? base : day));
    }

    private static Repeats repeats(Map<String, String> given) {
        return given.containsKey("--duplicates")
                ? Repeats.percent((int) number(given, "--duplicates", 0, 0, Repeats.MOST_PERCENT))
                : Repeats.USUAL;
    }

    private static LocalDate date(Map<String, String> given, String name) {
        try {
            LocalDate date = LocalDate.parse(given.get(name));
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeException e) {
            // Reported below together with dates out of range.
        }
        throw new IllegalArgumentException(
                name + " must be a date yyyy-MM-dd from 2000 to 2100, not " + given.get(name));
    }

    private static long number(Map<String, String> given, String name, long standard, long least, long most) {
        String text = given.get(name);
        if (text == null) {
            return standard;
        }
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below together with numbers out of range.
        }
        throw new IllegalArgumentException(
                name + " must be a whole number from " + least + " to " + most + ", not " + text);
    }
}
