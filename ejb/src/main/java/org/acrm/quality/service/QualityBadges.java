package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.quality.entity.Badge;
import org.acrm.quality.entity.BadgeQueries;
import org.acrm.quality.entity.Floor;

/** How far a customer's data can be relied on, and the floor below which nothing is said that was estimated from them. */
@Stateless
@RolesAllowed({"CUSTOMER_READ", "QUALITY_READ"})
public class QualityBadges {

    @Inject
    private BadgeQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Badge of(long customer, String language) {
        return queries.of(customer, language);
    }

    public boolean withheld(long customer) {
        return queries.of(customer, "en").withheld();
    }

    @RolesAllowed("QUALITY_READ")
    public List<Floor> floors() {
        return queries.floors();
    }

    @RolesAllowed("QUALITY_EDIT")
    public void setFloor(int percent, String note) {
        queries.setFloor(percent, note, user.pseudonym(), clock.instant());
        audit.record("QUALITY_FLOOR_SET", "QUALITY_CHECK", null, percent + " %");
    }
}
