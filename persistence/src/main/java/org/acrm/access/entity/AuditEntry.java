package org.acrm.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** One line of the audit trail: who did what to what, and when. Written once, never changed. */
@Entity
@Table(name = "access_audit")
public class AuditEntry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DETAIL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at", updatable = false)
    private OffsetDateTime happenedAt;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String activity;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private Long subjectId;

    @Column(updatable = false)
    private String detail;

    protected AuditEntry() {}

    public AuditEntry(
            OffsetDateTime happenedAt,
            String actor,
            String activity,
            String subjectKind,
            Long subjectId,
            String detail) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.activity = activity;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.detail =
                detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
