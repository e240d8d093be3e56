package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.value.entity.RfmQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** What the customers whom the caller may see are worth to the bank, as of the published night. */
@Stateless
@RolesAllowed("VALUE_READ")
public class ValueReading {

    @Inject
    private RfmQueries rfm;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    public RfmPicture rfm(ValueFilter filter) {
        BankCalendar bank = calendar.current();
        ValueSight sight = new ValueSight(bank.shownDate(), bank.baseCurrency(), user.scope(), filter);
        return new RfmPicture(sight, rfm.counts(sight), rfm.fifths(sight.shown()));
    }
}
