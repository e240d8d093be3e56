package org.acrm.demo.bank;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import org.acrm.demo.Days;

/** Days on which the bank works, and how much more people spend before the feasts. */
public final class BusinessCalendar {

    /** First day of the lunar year and day of Chuseok; the JDK has no lunar calendar. */
    private static final Map<Integer, LocalDate[]> FEASTS = Map.ofEntries(
            feasts(2022, "02-01", "09-10"),
            feasts(2023, "01-22", "09-29"),
            feasts(2024, "02-10", "09-17"),
            feasts(2025, "01-29", "10-06"),
            feasts(2026, "02-17", "09-25"),
            feasts(2027, "02-06", "09-15"),
            feasts(2028, "01-26", "10-03"),
            feasts(2029, "02-13", "09-22"),
            feasts(2030, "02-03", "09-12"));

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private BusinessCalendar() {}

    private static Map.Entry<Integer, LocalDate[]> feasts(int year, String newYear, String harvest) {
        return Map.entry(
                year, new LocalDate[] {LocalDate.parse(year + "-" + newYear), LocalDate.parse(year + "-" + harvest)});
    }

    public static boolean isWeekend(int day) {
        return weekday(day) > 5;
    }

    /** The Saturday of the same week. */
    public static int saturday(int day) {
        return day + 6 - weekday(day);
    }

    /** 1 is Monday; the epoch began on a Thursday. */
    private static int weekday(int day) {
        return Math.floorMod(day + 3, 7) + 1;
    }

    public static boolean isHoliday(int day) {
        LocalDate date = Days.date(day);
        if (FIXED.contains(MonthDay.from(date))) {
            return true;
        }
        LocalDate[] feasts = FEASTS.get(date.getYear());
        if (feasts == null) {
            return false;
        }
        int sinceNewYear = day - Days.of(feasts[0]);
        return (sinceNewYear >= -1 && sinceNewYear <= 3) || day == Days.of(feasts[1]);
    }

    /** The day itself, or the next one on which the bank works. */
    public static int businessDay(int day) {
        int open = day;
        while (isWeekend(open) || isHoliday(open)) {
            open++;
        }
        return open;
    }

    /** 1 on an ordinary day; more in the weeks before a feast that people of this language keep. */
    public static double spending(int day, String language) {
        LocalDate date = Days.date(day);
        LocalDate[] feasts = FEASTS.get(date.getYear());
        double factor = date.getMonthValue() == 7 || date.getMonthValue() == 8 ? 1.08 : 1;
        if (feasts != null && !language.equals("en") && before(day, Days.of(feasts[0]), 24)) {
            factor *= 1.7;
        }
        if (feasts != null && language.equals("ko") && before(day, Days.of(feasts[1]), 18)) {
            factor *= 1.6;
        }
        if (before(day, Days.of(LocalDate.of(date.getYear(), 12, 25)), 24)) {
            factor *= language.equals("en") ? 1.8 : 1.15;
        }
        return factor;
    }

    private static boolean before(int day, int feast, int days) {
        return day <= feast && feast - day <= days;
    }
}
