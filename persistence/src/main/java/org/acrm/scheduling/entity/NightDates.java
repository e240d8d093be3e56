package org.acrm.scheduling.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/**
 * Which business date may come next. Dates only go forward, because rows valid from a later date may exist already; the latest one may
 * be done again.
 *
 * @param latestBegun the latest date of any run that began, published or not; null before the first
 * @param today the calendar's day, which a business date never passes
 */
public record NightDates(BankCalendar calendar, LocalDate latestBegun, LocalDate today) {

    /** A bank that stands further back lives in the past (a collection of old data): the clock does not move it, people do. */
    static final int DAYS_THE_CLOCK_CATCHES_UP = 31;

    /** @throws BusinessException when the date lies before what was begun already, or in the future */
    public void check(LocalDate date) {
        if (date.isAfter(today)) {
            throw new BusinessException("error.night.future", date, today);
        }
        if (date.isBefore(earliest())) {
            throw new BusinessException("error.night.backward", date, earliest());
        }
    }

    /** What a person most likely wants: the first date, else the day after the published one, else the published one again. */
    public LocalDate proposed() {
        if (!calendar.published()) {
            return earliest();
        }
        LocalDate next = calendar.publishedDate().plusDays(1);
        LocalDate forward = next.isBefore(earliest()) ? earliest() : next;
        return forward.isBefore(today) ? forward : calendar.publishedDate();
    }

    /** Yesterday, when the clock starts the night; empty when that night is published or the bank lives in the past. */
    public Optional<LocalDate> scheduled() {
        LocalDate yesterday = today.minusDays(1);
        boolean near = ChronoUnit.DAYS.between(calendar.shownDate(), yesterday) <= DAYS_THE_CLOCK_CATCHES_UP;
        boolean due = !calendar.published() || calendar.publishedDate().isBefore(yesterday);
        return near && due && !yesterday.isBefore(earliest()) ? Optional.of(yesterday) : Optional.empty();
    }

    private LocalDate earliest() {
        LocalDate first = calendar.shownDate();
        return latestBegun == null || latestBegun.isBefore(first) ? first : latestBegun;
    }
}
