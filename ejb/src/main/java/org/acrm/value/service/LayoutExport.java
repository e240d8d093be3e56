package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the figures of the printed layouts A to D, and keeps who took them. */
@Stateless
@RolesAllowed("EXPORT_RUN")
public class LayoutExport {

    @Inject
    private YearReading reading;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    @ConfigProperty(name = "acrm.bank.name", defaultValue = "ACRM")
    private String bank;

    /**
     * @param year of layouts A, B and D and the last of layout C; null for the latest in which anybody bought
     * @param form what becomes of the figures, for the audit
     */
    public PrintedLayouts layouts(Integer year, String form) {
        if (!user.may(Permission.VALUE_READ)) {
            throw new EJBAccessException(Permission.VALUE_READ.name());
        }
        int wanted = reading.known(year);
        audit.record("LAYOUTS_EXPORTED", "REPORT", null, "layouts A-D of " + wanted + ", " + form);
        return new PrintedLayouts(
                bank, user.username(), reading.deciles(wanted), reading.activation(wanted), reading.grades(wanted));
    }
}
