package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.DormancyQueries;
import org.acrm.value.entity.StandingLine;
import org.acrm.value.entity.ValueFilter;

/** Who of the customers in the caller's sight is active, has been still for half a year (CHN-05), or has left (RET-01). */
@Stateless
@RolesAllowed("VALUE_READ")
public class StandingReading {

    @Inject
    private DormancyQueries dormancy;

    @Inject
    private ValueSights sights;

    @Inject
    private ValueMasking masking;

    @Inject
    private SeenLists seen;

    /** In the order of {@link DormancyQueries#page}. */
    public Page<StandingLine> customers(Standing standing, PageRequest page) {
        Page<StandingLine> found = dormancy.page(sights.at(null, ValueFilter.ALL), standing, page);
        seen.seen(new Entry("STANDING_SEEN", "MOVEMENT", null, standing.name()), page, found);
        return new Page<>(masking.standings(found.rows()), found.total(), found.exact());
    }
}
