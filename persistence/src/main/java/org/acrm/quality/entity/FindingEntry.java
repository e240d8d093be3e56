package org.acrm.quality.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What was said of a finding once, by a person or by a check; never changed. */
@Entity
@Table(name = "quality_finding_history")
public class FindingEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id", nullable = false)
    private Finding finding;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private FindingState state;

    @Column(length = 120)
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(length = 1000)
    private String note;

    @Column(name = "rows_failing", nullable = false)
    private long rowsFailing;

    @Column(name = "said_by", length = 36)
    private String saidBy;

    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    protected FindingEntry() {}

    /** The finding as it stands. @param by null for a check, which leaves no note */
    FindingEntry(Finding finding, long failing, String by, Instant at) {
        this.finding = finding;
        this.state = finding.state();
        this.owner = finding.owner();
        this.dueOn = finding.dueOn();
        this.note = by == null ? null : finding.note();
        this.rowsFailing = failing;
        this.saidBy = by;
        this.saidAt = at;
    }
}
