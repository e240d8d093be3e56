package org.acrm.access.entity;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** An entry of the audit trail as the auditor reads it. */
public record AuditLine(
        long id,
        OffsetDateTime happenedAt,
        String actor,
        String activity,
        String subjectKind,
        Long subjectId,
        String detail)
        implements Serializable {}
