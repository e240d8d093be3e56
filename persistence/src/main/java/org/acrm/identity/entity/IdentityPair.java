package org.acrm.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;

/**
 * Two records that may be one person or company. A run finds the pair and opens it; a steward puts the two together or keeps them
 * apart, and may think better of it later. Where the records change so that they are no longer alike, the next run closes the question.
 */
@Entity
@Table(name = "identity_pair")
public class IdentityPair implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "left_id")
    private long leftId;

    @Column(name = "right_id")
    private long rightId;

    @Enumerated(EnumType.STRING)
    private PairKind kind;

    @Column(precision = 9, scale = 3)
    private BigDecimal weight;

    @Enumerated(EnumType.STRING)
    private PairState state = PairState.OPEN;

    @Column(columnDefinition = "text")
    private String explanation;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    private String note;

    @Version
    private int version;

    protected IdentityPair() {}

    /** A pair that no run has found: somebody decides about two records of his own accord. */
    public IdentityPair(PairKind kind, long one, long other) {
        if (one == other) {
            throw new BusinessException("error.identity.same_record");
        }
        this.kind = kind;
        leftId = Math.min(one, other);
        rightId = Math.max(one, other);
        weight = BigDecimal.ZERO;
    }

    public void merged(String by, OffsetDateTime at, String why) {
        decide(PairState.MERGED, by, at, why);
    }

    /** Also after an undo: what was wrongly put together is not put together again by the next night. */
    public void keptApart(String by, OffsetDateTime at, String why) {
        decide(PairState.APART, by, at, why);
    }

    /** After an undo that does not say they are two: the question is open again. */
    public void reopened() {
        become(PairState.OPEN);
        decidedBy = null;
        decidedAt = null;
        note = null;
    }

    private void decide(PairState next, String by, OffsetDateTime at, String why) {
        if (why != null && why.length() > LONGEST_NOTE) {
            throw new BusinessException("error.identity.long_note", LONGEST_NOTE);
        }
        become(next);
        decidedBy = by;
        decidedAt = at;
        note = why;
    }

    private void become(PairState next) {
        if (!state.next().contains(next)) {
            throw new BusinessException("error.identity.decided");
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    /** The record of the smaller id. */
    public long leftId() {
        return leftId;
    }

    public long rightId() {
        return rightId;
    }

    public PairKind kind() {
        return kind;
    }

    /** In bits. */
    public BigDecimal weight() {
        return weight;
    }

    public PairState state() {
        return state;
    }

    /** The waterfall as JSON; null where no run has weighed the pair. */
    public String explanation() {
        return explanation;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    public String note() {
        return note;
    }
}
