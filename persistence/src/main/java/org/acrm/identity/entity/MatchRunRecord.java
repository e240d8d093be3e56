package org.acrm.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of a match document over the bank's records: with which document and weights, over how many records, and what came of it. It
 * is written when the run begins, filled when it has ended, and then never changed.
 */
@Entity
@Table(name = "identity_match_run")
public class MatchRunRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "document_name")
    private String documentName;

    @Column(name = "document_version")
    private int documentVersion;

    @Column(columnDefinition = "text")
    private String document;

    @Column(columnDefinition = "text")
    private String weights;

    private boolean trained;
    private long records;
    private long candidates;

    @Column(name = "auto_merged")
    private long autoMerged;

    private long asked;

    @Column(precision = 12, scale = 3)
    private BigDecimal seconds;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected MatchRunRecord() {}

    public MatchRunRecord(LocalDate businessDate, String name, int version, String document, Instant startedAt) {
        this.businessDate = businessDate;
        this.documentName = name;
        this.documentVersion = version;
        this.document = document;
        this.startedAt = startedAt;
    }

    /** An attempt that was cut off is taken up again: what the records said then no longer counts. */
    public void beginAgain(Instant now) {
        startedAt = now;
    }

    /** @param learned whether the weights are this run's own; otherwise they are those of an earlier one */
    public void weighed(String how, boolean learned, long ofRecords, long pairs) {
        weights = how;
        trained = learned;
        records = ofRecords;
        candidates = pairs;
    }

    /**
     * @param merged pairs of records that were put together without asking
     * @param questions pairs that were put to a steward
     */
    public void end(long merged, long questions, Instant now) {
        autoMerged = merged;
        asked = questions;
        endedAt = now;
        seconds = BigDecimal.valueOf(Duration.between(startedAt, now).toMillis())
                .movePointLeft(3)
                .setScale(3, RoundingMode.HALF_UP);
    }

    public Long id() {
        return id;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public String documentName() {
        return documentName;
    }

    public int documentVersion() {
        return documentVersion;
    }

    /** As it was read, JSON. */
    public String document() {
        return document;
    }

    /** JSON; null until the run has them. */
    public String weights() {
        return weights;
    }

    public boolean trained() {
        return trained;
    }

    public long records() {
        return records;
    }

    /** Pairs that were compared. */
    public long candidates() {
        return candidates;
    }

    public long autoMerged() {
        return autoMerged;
    }

    public long asked() {
        return asked;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null as long as the run is under way, or after it was cut off. */
    public Instant endedAt() {
        return endedAt;
    }
}
