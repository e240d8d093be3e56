package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.access.service.ListExport;
import org.acrm.value.entity.ProductName;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueSights.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the figures of a report for paper or a workbook, within the caller's scope; the audit keeps who took them. */
@Stateless
@RolesAllowed("EXPORT_RUN")
public class ReportExport {

    @Inject
    private ProductReading products;

    @Inject
    private ListExport lists;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    @ConfigProperty(name = "acrm.bank.name", defaultValue = "ACRM")
    private String bank;

    /** @param bank its name @param user who asked */
    public record Taken<T extends Serializable>(String bank, String user, T figures, List<ProductName> products) {}

    /**
     * @param language of the names of products
     * @param form what becomes of the figures, for the audit
     */
    public Taken<Penetration> penetration(Period period, ValueFilter filter, String language, String form) {
        lists.demand(Permission.VALUE_READ);
        audit.record("REPORT_EXPORTED", "REPORT", null, "penetration of " + period.to() + ", " + form);
        return new Taken<>(bank, user.username(), products.penetration(period, filter), products.products(language));
    }
}
