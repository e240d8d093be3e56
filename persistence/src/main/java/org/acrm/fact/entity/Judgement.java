package org.acrm.fact.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;

/** What a colleague knows of a fact of one customer, taken down for each of the customer's records; the latest of a fact counts. */
@Entity
@Table(name = "fact_judgement")
public class Judgement implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kind_id")
    private long kindId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "record_id")
    private long recordId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    private String note;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "said_at")
    private OffsetDateTime saidAt;

    protected Judgement() {}

    /**
     * @param reason of a rejection, which needs one; null for a confirmation
     * @param saidOn the business date as of which pages read when it was given
     */
    public Judgement(Verdict verdict, RejectionReason reason, String note, LocalDate saidOn) {
        if (verdict == Verdict.REJECTED && reason == null) {
            throw new BusinessException("error.fact.reason");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new BusinessException("error.fact.note", LONGEST_NOTE);
        }
        this.verdict = verdict;
        this.reason = verdict == Verdict.REJECTED ? reason : null;
        this.note = note == null || note.isBlank() ? null : note;
        this.saidOn = saidOn;
    }

    /** The same of a record. */
    Judgement of(long customer, long record, long kind) {
        Judgement one = new Judgement(verdict, reason, note, saidOn).saidBy(saidBy, saidAt);
        one.customerId = customer;
        one.recordId = record;
        one.kindId = kind;
        return one;
    }

    public Judgement saidBy(String pseudonym, OffsetDateTime now) {
        saidBy = pseudonym;
        saidAt = now;
        return this;
    }

    public Verdict verdict() {
        return verdict;
    }
}
