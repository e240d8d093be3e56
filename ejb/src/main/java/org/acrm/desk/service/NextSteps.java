package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.CustomerOffer;
import org.acrm.campaign.entity.OfferQueries;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.ContactAddress;
import org.acrm.desk.entity.NextQueries;
import org.acrm.desk.entity.NextSigns;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.entity.WorklistQueries;
import org.acrm.segment.entity.CustomerTreatment;
import org.acrm.segment.entity.SegmentTreatments;

/** What to do next for one customer. Work of the list is told to whoever may read the list; no word that somebody wrote is told. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class NextSteps {

    @Inject
    private CustomerRepository customers;

    @Inject
    private NextQueries queries;

    @Inject
    private OfferQueries offers;

    @Inject
    private SegmentTreatments treatments;

    @Inject
    private WorklistQueries worklist;

    @Inject
    private WorkingDays days;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    /** What the caller has read of the customer already. */
    public record Known(boolean closed, List<ConsentFlag> consents, List<ContactAddress> points) {}

    /** @param offers of the segments that the customer is a member of, as are {@code treatments} */
    public record Next(
            List<WorkItemLine> work,
            NextSigns signs,
            List<CustomerOffer> offers,
            List<CustomerTreatment> treatments,
            BestChannel channel)
            implements Serializable {

        public boolean isNothing() {
            return work.isEmpty()
                    && signs.complaints().isEmpty()
                    && signs.facts().isEmpty()
                    && offers.isEmpty();
        }
    }

    /** @param language of the words of facts, offers and treatments */
    public Next of(long customer, Known known, String language) {
        customers.mustBeInSight(customer, user.scope());
        WorkingDay day = days.current();
        List<WorkItemLine> work = user.may(Permission.WORKLIST_READ)
                ? personal.items(worklist.ofCustomer(customer, day, user.scope()))
                : List.of();
        NextSigns signs = queries.signs(customer, day, language);
        return new Next(
                work,
                signs,
                offers.ofCustomer(customer, day.shown(), day.workday(), language),
                treatments.ofCustomer(customer, day.shown(), language),
                BestChannel.of(known.closed(), known.consents(), known.points(), signs.contacts()));
    }
}
