package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.desk.entity.BookLine;
import org.acrm.desk.entity.BookQueries;
import org.acrm.desk.entity.MaturingWeek;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.entity.WorklistCount;
import org.acrm.desk.entity.WorklistQueries;
import org.acrm.shared.entity.PageRequest;

/** Whom to contact today and why, and the book of business beside it. */
@Stateless
@RolesAllowed("WORKLIST_READ")
public class Worklist {

    @Inject
    private WorklistQueries queries;

    @Inject
    private BookQueries books;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    @Inject
    private WorkingDays days;

    @Inject
    private Clock clock;

    public WorkingDay day() {
        return days.current();
    }

    public List<WorklistCount> counts() {
        return queries.counts(days.current(), user.scope());
    }

    /** @param reason null for all */
    public List<WorkItemLine> lines(WorkReason reason, PageRequest page) {
        return personal.items(queries.lines(days.current(), user.scope(), reason, page));
    }

    /** What the caller decided today; each can be taken back. */
    public List<WorkItemLine> decidedToday() {
        OffsetDateTime midnight =
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return personal.items(queries.decidedSince(days.current(), user.scope(), midnight, user.pseudonym()));
    }

    public List<BookLine> book() {
        return books.book(days.current(), user.scope());
    }

    public List<MaturingWeek> maturing() {
        return books.maturing(days.current(), user.scope());
    }
}
