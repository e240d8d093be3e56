package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out profile tables of segments, and keeps who took them. */
@Stateless
@RolesAllowed("EXPORT_RUN")
public class SegmentTableExport {

    @Inject
    private SegmentTabling tabling;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    @ConfigProperty(name = "acrm.bank.name", defaultValue = "ACRM")
    private String bank;

    /** A table, and for whom it was made. */
    public record Printed(SegmentTable table, String bank, String user) implements Serializable {}

    /**
     * @param segmentation null for a table of {@code segments}
     * @param form what becomes of it, for the audit
     */
    public Printed table(Long segmentation, List<Long> segments, long income, String form) {
        if (!user.may(Permission.SEGMENT_READ)) {
            throw new EJBAccessException(Permission.SEGMENT_READ.name());
        }
        SegmentTable table = segmentation == null
                ? tabling.ofSegments(segments, income)
                : tabling.ofSegmentation(segmentation, income);
        audit.record(
                "SEGMENT_TABLE_EXPORTED",
                "SEGMENTATION",
                segmentation,
                table.lines().size() + " lines, " + form);
        return new Printed(table, bank, user.username());
    }
}
