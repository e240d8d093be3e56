package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.OfferQueries;
import org.acrm.desk.entity.BookLine;
import org.acrm.desk.entity.BookQueries;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.desk.entity.CustomerHeadQueries;
import org.acrm.desk.entity.CustomerPartsQueries;
import org.acrm.desk.entity.MaturingWeek;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.entity.WorklistCount;
import org.acrm.desk.entity.WorklistQueries;
import org.acrm.shared.entity.Page;
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
    private CustomerHeadQueries heads;

    @Inject
    private CustomerPartsQueries parts;

    @Inject
    private OfferQueries offers;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    @Inject
    private WorkingDays days;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public WorkingDay day() {
        return days.current();
    }

    public List<WorklistCount> counts() {
        return queries.counts(days.current(), user.scope());
    }

    /** @param reason null for all */
    public Page<WorkItemLine> lines(WorkReason reason, PageRequest page) {
        WorkingDay day = days.current();
        List<WorkItemLine> lines = personal.items(queries.lines(day, user.scope(), reason, page));
        long total = queries.counts(day, user.scope()).stream()
                .filter(c -> reason == null || c.reason() == reason)
                .mapToLong(WorklistCount::items)
                .sum();
        return new Page<>(lines, total, true);
    }

    /** What the caller decided today; each can be taken back. */
    public List<WorkItemLine> decidedToday() {
        OffsetDateTime midnight =
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return personal.items(queries.decidedSince(days.current(), user.scope(), midnight, user.pseudonym()));
    }

    /**
     * What speaks for contacting a customer of the list, on which channels it is allowed and what may be offered; that somebody looked is
     * kept.
     *
     * @param language of the offers' words
     */
    public Optional<Evidence> evidence(long customer, String language) {
        WorkingDay day = days.current();
        Optional<CustomerHead> found = heads.find(customer, day, user.scope());
        found.ifPresent(head -> audit.record("CUSTOMER_VIEWED", "CUSTOMER", customer, personal.manner()));
        return found.map(head -> new Evidence(
                personal.head(head),
                parts.consents(customer, day, clock.getZone()),
                offers.ofCustomer(customer, day.shown(), day.workday(), language)));
    }

    public List<BookLine> book() {
        return books.book(days.current(), user.scope());
    }

    public List<MaturingWeek> maturing() {
        return books.maturing(days.current(), user.scope());
    }
}
