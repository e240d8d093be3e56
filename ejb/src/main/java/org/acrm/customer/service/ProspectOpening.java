package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.NewProspect;
import org.acrm.customer.entity.Prospects;

/** A prospect whom somebody of the bank has met. Nothing is allowed by it: consent is taken down when it is given. */
@Stateless
@RolesAllowed("PROSPECT_ADD")
public class ProspectOpening {

    @Inject
    private Prospects prospects;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param warned how many known customers the person was shown that may be the same
     * @return id of the customer
     */
    public long add(NewProspect prospect, int warned) {
        long id = prospects.add(prospect, user.staffId().orElse(null), OffsetDateTime.now(clock));
        audit.record("PROSPECT_ADDED", "CUSTOMER", id, "may be one of " + warned);
        return id;
    }
}
