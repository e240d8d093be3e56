package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.desk.entity.ComplaintLine;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.ContactAddress;
import org.acrm.desk.entity.ContactLine;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.desk.entity.CustomerHeadQueries;
import org.acrm.desk.entity.CustomerLifeQueries;
import org.acrm.desk.entity.CustomerPartsQueries;
import org.acrm.desk.entity.HoldingLine;
import org.acrm.desk.entity.MonthOfActivity;
import org.acrm.desk.entity.ScoreLine;
import org.acrm.desk.entity.TransactionLine;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** The page of one customer, block by block. Each block checks again that the customer is in sight. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerOverview {

    @Inject
    private CustomerRepository customers;

    @Inject
    private CustomerHeadQueries heads;

    @Inject
    private CustomerPartsQueries parts;

    @Inject
    private CustomerLifeQueries life;

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

    /** The head of the page; that somebody looked is kept. Empty where there is no such customer in sight. */
    public Optional<CustomerHead> open(long customer) {
        Optional<CustomerHead> found = heads.find(customer, days.current(), user.scope());
        found.ifPresent(head -> audit.record("CUSTOMER_VIEWED", "CUSTOMER", customer, personal.manner()));
        return found.map(personal::head);
    }

    public List<ContactAddress> contactPoints(long customer) {
        inSight(customer);
        return personal.contactPoints(parts.contactPoints(customer));
    }

    public List<ConsentFlag> consents(long customer) {
        inSight(customer);
        return parts.consents(customer, clock.getZone());
    }

    public List<HoldingLine> holdings(long customer, String language) {
        inSight(customer);
        return personal.holdings(parts.holdings(customer, language));
    }

    /** The given number of months up to the shown day. */
    public List<MonthOfActivity> months(long customer, int months) {
        WorkingDay day = inSight(customer);
        LocalDate from = day.shown().withDayOfMonth(1).minusMonths(months - 1L);
        return life.months(customer, from, day);
    }

    public Page<TransactionLine> transactions(long customer, LocalDate month, String language, PageRequest page) {
        inSight(customer);
        Page<TransactionLine> found = life.transactions(customer, month, language, page);
        return new Page<>(personal.transactions(found.rows()), found.total(), found.exact());
    }

    public Page<ContactLine> contacts(long customer, PageRequest page) {
        inSight(customer);
        return personal.contacts(life.contacts(customer, page));
    }

    public List<ComplaintLine> complaints(long customer) {
        inSight(customer);
        return personal.complaints(life.complaints(customer));
    }

    public List<ScoreLine> scores(long customer) {
        return life.scores(customer, inSight(customer));
    }

    private WorkingDay inSight(long customer) {
        WorkingDay day = days.current();
        if (!customers.inSight(customer, user.scope())) {
            throw new BusinessException("error.customer.unknown");
        }
        return day;
    }
}
