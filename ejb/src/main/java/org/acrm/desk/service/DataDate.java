package org.acrm.desk.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;

/** As of which business date everybody reads; no secret, it stands at the foot of every page. */
@Stateless
@PermitAll
public class DataDate {

    @Inject
    private CalendarRepository calendar;

    public BankCalendar current() {
        return calendar.current();
    }
}
