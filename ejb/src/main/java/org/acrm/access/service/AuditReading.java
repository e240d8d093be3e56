package org.acrm.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.acrm.access.entity.AuditFilter;
import org.acrm.access.entity.AuditLine;
import org.acrm.access.entity.AuditQueries;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What an auditor reads. */
@Stateless
@RolesAllowed("AUDIT_READ")
public class AuditReading {

    @Inject
    private AuditQueries audit;

    @Inject
    private Clock clock;

    public Page<AuditLine> page(AuditFilter filter, PageRequest request) {
        return audit.page(filter, clock.getZone(), request);
    }

    /** The activities that occur in the trail, for the filter. */
    public List<String> activities() {
        return audit.activities();
    }
}
