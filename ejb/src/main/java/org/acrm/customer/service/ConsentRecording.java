package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.ConsentLine;
import org.acrm.customer.entity.ConsentQueries;
import org.acrm.customer.entity.ConsentStatement;
import org.acrm.customer.entity.CustomerRepository;

/** Takes down what a customer says about being addressed, and tells what was said before. */
@Stateless
@RolesAllowed("CONSENT_RECORD")
public class ConsentRecording {

    @Inject
    private CustomerRepository customers;

    @Inject
    private ConsentQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed("CUSTOMER_READ")
    public List<ConsentLine> history(long customer) {
        return queries.history(customer, user.scope());
    }

    public void record(long customer, ConsentStatement said) {
        Set<ConsentChannel> changed = customers
                .get(customer, user.scope())
                .hear(said, user.staffId().orElse(null), OffsetDateTime.now(clock));
        String channels = changed.stream().map(Enum::name).collect(Collectors.joining(","));
        audit.record(
                said.given() ? "CONSENT_GIVEN" : "CONSENT_WITHDRAWN",
                "CUSTOMER",
                customer,
                channels + " " + said.purpose() + " " + said.topic() + " " + said.how());
    }
}
