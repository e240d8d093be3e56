package org.acrm.access.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** Which entries an auditor wants to see; a null part asks for nothing. */
public record AuditFilter(String actor, String activity, Long subjectId, LocalDate from, LocalDate to)
        implements Serializable {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
