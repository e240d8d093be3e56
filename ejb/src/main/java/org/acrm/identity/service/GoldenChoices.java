package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.identity.entity.GoldenField;
import org.acrm.identity.entity.GoldenForming;

/** A steward's word on which record is right about a field, and its taking back. */
@Stateless
@RolesAllowed("IDENTITY_MERGE")
public class GoldenChoices {

    @Inject
    private GoldenForming forming;

    @Inject
    private CustomerRepository customers;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** From now on the record gives the field. */
    public void choose(long customerId, GoldenField field, long recordId) {
        customers.get(customerId, user.scope());
        forming.choose(customerId, field, recordId, user.pseudonym(), OffsetDateTime.now(clock));
        audit.record("FIELD_CHOSEN", "CUSTOMER", customerId, field.code() + " of record " + recordId);
    }

    /** The rules decide about the field again. */
    public void giveBack(long customerId, GoldenField field) {
        customers.get(customerId, user.scope());
        forming.giveBack(customerId, field, OffsetDateTime.now(clock));
        audit.record("FIELD_GIVEN_BACK", "CUSTOMER", customerId, field.code());
    }
}
