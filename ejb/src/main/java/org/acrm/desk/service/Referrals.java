package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.desk.entity.ReferralQueries;
import org.acrm.desk.entity.ReferralYear;
import org.acrm.desk.entity.ReferredLine;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which share of the new customers in the caller's sight came through others, and what these bring (SCV-05). */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class Referrals {

    @Inject
    private ReferralQueries queries;

    @Inject
    private WorkingDays days;

    @Inject
    private PersonalData personal;

    @Inject
    private CurrentUser user;

    /** The latest year first. */
    public List<ReferralYear> years() {
        return queries.years(days.current(), user.scope());
    }

    /** The referred who joined in a year. */
    public Page<ReferredLine> referred(int year, PageRequest page) {
        Page<ReferredLine> found = queries.referred(year, days.current(), user.scope(), page);
        return new Page<>(personal.referred(found.rows()), found.total(), found.exact());
    }
}
