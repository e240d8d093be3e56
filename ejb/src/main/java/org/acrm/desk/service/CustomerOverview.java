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
import org.acrm.quality.service.QualityBadges;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.CustomerWorth;
import org.acrm.value.entity.LtvQueries;

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
    private LtvQueries values;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    @Inject
    private QualityBadges badges;

    @Inject
    private WorkingDays days;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param asOf a business date in the past, or null for now; so everywhere below */
    public WorkingDay day(LocalDate asOf) {
        return days.at(asOf);
    }

    /** The head of the page; that somebody looked is kept. Empty where there is, or was then, no such customer in sight. */
    public Optional<CustomerHead> open(long customer, LocalDate asOf) {
        WorkingDay day = days.at(asOf);
        Optional<CustomerHead> found = heads.find(customer, day, user.scope());
        String manner = day.past() ? personal.manner() + ", as of " + day.shown() : personal.manner();
        found.ifPresent(head -> audit.record("CUSTOMER_VIEWED", "CUSTOMER", customer, manner));
        return found.map(personal::head);
    }

    public List<ContactAddress> contactPoints(long customer, LocalDate asOf) {
        return personal.contactPoints(parts.contactPoints(customer, inSight(customer, asOf)));
    }

    public List<ConsentFlag> consents(long customer, LocalDate asOf) {
        return parts.consents(customer, inSight(customer, asOf), clock.getZone());
    }

    public List<HoldingLine> holdings(long customer, LocalDate asOf, String language) {
        return personal.holdings(parts.holdings(customer, inSight(customer, asOf), language));
    }

    /** The given number of months up to the shown day. */
    public List<MonthOfActivity> months(long customer, LocalDate asOf, int months) {
        WorkingDay day = inSight(customer, asOf);
        LocalDate from = day.shown().withDayOfMonth(1).minusMonths(months - 1L);
        return life.months(customer, from, day);
    }

    public Page<TransactionLine> transactions(
            long customer, LocalDate asOf, LocalDate month, String language, PageRequest page) {
        Page<TransactionLine> found = life.transactions(customer, month, inSight(customer, asOf), language, page);
        return new Page<>(personal.transactions(found.rows()), found.total(), found.exact());
    }

    public Page<ContactLine> contacts(long customer, LocalDate asOf, PageRequest page) {
        return personal.contacts(life.contacts(customer, inSight(customer, asOf), page));
    }

    public List<ComplaintLine> complaints(long customer, LocalDate asOf) {
        return personal.complaints(life.complaints(customer, inSight(customer, asOf)));
    }

    /** None while the customer's data are below the floor. */
    public List<ScoreLine> scores(long customer, LocalDate asOf) {
        WorkingDay day = inSight(customer, asOf);
        return badges.withheld(customer) ? List.of() : life.scores(customer, day);
    }

    /** Empty where the customer had no holding; without estimates while the customer's data are below the floor. */
    public Optional<CustomerWorth> worth(long customer, LocalDate asOf) {
        WorkingDay day = inSight(customer, asOf);
        CustomerWorth worth = values.worth(customer, day.shown(), day.currency());
        return Optional.ofNullable(worth)
                .map(w -> day.past() ? w.withoutWallet() : w)
                .map(w -> badges.withheld(customer) ? w.withoutEstimates() : w);
    }

    private WorkingDay inSight(long customer, LocalDate asOf) {
        WorkingDay day = days.at(asOf);
        customers.mustBeInSight(customer, user.scope());
        return day;
    }
}
