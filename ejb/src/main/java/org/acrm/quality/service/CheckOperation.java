package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.quality.entity.CheckRows;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.service.BackgroundWork;

/** Asks for a check outside of the night: of the date that everybody sees, in the background. */
@Stateless
@RolesAllowed("QUALITY_EDIT")
public class CheckOperation {

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CheckRows rows;

    @Inject
    private BackgroundWork background;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void request() {
        LocalDate date = calendar.current().shownDate();
        rows.begin(date, user.pseudonym(), clock.instant());
        audit.record("QUALITY_CHECK_REQUESTED", "QUALITY_CHECK", null, date.toString());
        background.startCheck(date);
    }
}
