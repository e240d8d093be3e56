package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.desk.entity.DefectLine;
import org.acrm.desk.entity.DefectValueQueries;

/** What bad data costs: defects by the contribution of the customers whom they concern. */
@Stateless
@RolesAllowed("QUALITY_READ")
public class DefectValue {

    @Inject
    private DefectValueQueries queries;

    @Inject
    private WorkingDays days;

    @Inject
    private CurrentUser user;

    public List<DefectLine> ranked(String language) {
        return queries.ranked(days.current(), user.scope(), language);
    }
}
