package org.acrm.desk.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Until when a contact is wanted, counted in working days, Monday to Friday. Nothing is late on the first morning on which it appears:
 * whoever could not know of it cannot have missed it.
 */
final class DueDay {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int REPLY = 5;
    private static final int INVESTMENT = 5;
    private static final int FIRST_CALL = 5;

    private DueDay() {}

    /** The longer the silence, the sooner. */
    static LocalDate ofChurn(String band, LocalDate night) {
        return switch (band) {
            case "WIN_BACK" -> after(night, 2);
            case "CHURN_PREVENTION" -> after(night, 5);
            default -> after(night, 10);
        };
    }

    static LocalDate ofComplaint(LocalDate openedOn, LocalDate night) {
        return notBefore(after(night, 1), after(openedOn, REPLY));
    }

    static LocalDate ofInflow(LocalDate arrivedOn, LocalDate night) {
        return notBefore(after(night, 1), after(arrivedOn, INVESTMENT));
    }

    /** A prospect may be known for years; the call is asked for since this night only. */
    static LocalDate ofFirstCall(LocalDate night) {
        return after(night, FIRST_CALL);
    }

    private static LocalDate notBefore(LocalDate earliest, LocalDate day) {
        return day.isBefore(earliest) ? earliest : day;
    }

    private static LocalDate after(LocalDate date, int workingDays) {
        LocalDate day = date;
        for (int left = workingDays; left > 0; left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1) {
            day = day.plusDays(1);
        }
        return day;
    }
}
