package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.activity.entity.Interaction;
import org.acrm.activity.entity.InteractionRepository;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.desk.entity.Dismissal;
import org.acrm.desk.entity.WorkItem;
import org.acrm.desk.entity.WorkItemRepository;
import org.acrm.shared.entity.BusinessException;

/** What a person does with the worklist: writes down a contact, postpones, says that it does not suit, takes it back. */
@Stateless
@RolesAllowed("CONTACT_LOG")
public class WorklistDecisions {

    @Inject
    private WorkItemRepository items;

    @Inject
    private InteractionRepository interactions;

    @Inject
    private CustomerRepository customers;

    @Inject
    private WorkingDays days;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Writes down a contact and closes the item with it; a customer who was not reached comes back on the next day. */
    public void logFor(long item, ContactNote note) {
        WorkItem work = items.get(item, user.scope());
        write(work.customerId(), note);
        if (note.outcome() == ContactOutcome.NOT_REACHED) {
            LocalDate workday = days.current().workday();
            work.postpone(workday.plusDays(1), workday, user.pseudonym(), now());
        } else {
            work.contacted(user.pseudonym(), now());
        }
        audit.record("CONTACT_LOGGED", "WORK_ITEM", work.id(), note.channel() + " " + note.outcome());
    }

    /** Writes down a contact that no item asked for. */
    public void log(long customer, ContactNote note) {
        write(customer, note);
        audit.record("CONTACT_LOGGED", "CUSTOMER", customer, note.channel() + " " + note.outcome());
    }

    private void write(long customer, ContactNote note) {
        if (note.channel() == null || note.outcome() == null) {
            throw new BusinessException("error.contact.incomplete");
        }
        interactions.add(new Interaction(
                        customers.home(customer, user.scope()),
                        LocalDateTime.now(clock),
                        note.channel().name(),
                        note.outcome().name(),
                        user.staffId().orElse(null))
                .saying(note.subject(), note.content(), now()));
    }

    public void postpone(long item, LocalDate to) {
        WorkItem work = items.get(item, user.scope());
        work.postpone(to, days.current().workday(), user.pseudonym(), now());
        audit.record("WORK_POSTPONED", "WORK_ITEM", item, String.valueOf(to));
    }

    /** For 90 days the same reason does not come back for the customer. */
    public void dismiss(long item, Dismissal why, String words) {
        WorkItem work = items.get(item, user.scope());
        work.dismiss(why, words, user.pseudonym(), now());
        audit.record("WORK_NOT_SUITABLE", "WORK_ITEM", item, String.valueOf(why));
    }

    /** Takes back a decision of the same day; a contact that was written down stays written. */
    public void undo(long item) {
        items.get(item, user.scope()).undo(user.pseudonym(), now());
        audit.record("WORK_REOPENED", "WORK_ITEM", item, null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
