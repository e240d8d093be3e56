package org.acrm.desk.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;

/** The day that pages are for, which follows the night that was published last. */
@ApplicationScoped
public class WorkingDays {

    @Inject
    private CalendarRepository calendar;

    public WorkingDay current() {
        BankCalendar bank = calendar.current();
        return new WorkingDay(bank.shownDate(), bank.baseCurrency());
    }
}
