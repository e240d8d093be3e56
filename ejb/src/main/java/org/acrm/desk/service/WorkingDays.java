package org.acrm.desk.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;

/** The day that pages are for, which follows the night that was published last. */
@ApplicationScoped
public class WorkingDays {

    @Inject
    private CalendarRepository calendar;

    @Inject
    private Clock clock;

    protected WorkingDays() {}

    public WorkingDays(CalendarRepository calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A business date as it was seen when its night was done: what had been recorded by the end of the day or, where the night ended
     * later, by its end. The current day where the date is null or not yet over.
     */
    public WorkingDay at(LocalDate asOf) {
        WorkingDay now = current();
        if (asOf == null || !asOf.isBefore(now.shown())) {
            return now;
        }
        Instant endOfDay = asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Instant known = calendar.publishedAt(asOf).filter(endOfDay::isBefore).orElse(endOfDay);
        return new WorkingDay(asOf, now.currency(), known);
    }

    public WorkingDay current() {
        BankCalendar bank = calendar.current();
        return new WorkingDay(bank.shownDate(), bank.baseCurrency());
    }
}
