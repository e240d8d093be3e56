package org.acrm.quality.entity;

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
import java.time.Instant;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/**
 * That a rule fails, and what is done about it. A check opens it; a person acknowledges it with an owner and a day, says that it is
 * resolved, or mutes it; the next check measures the effect, and opens it again where rows still fail.
 */
@Entity
@Table(name = "quality_finding")
public class Finding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "rule_id", nullable = false)
    private long ruleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private FindingState state = FindingState.NEW;

    @Column(length = 120)
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(length = 1000)
    private String note;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @Column(name = "rows_before")
    private Long rowsBefore;

    @Column(name = "rows_after")
    private Long rowsAfter;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Column(name = "decided_by", length = 36)
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(nullable = false)
    private int version;

    protected Finding() {}

    public static Finding open(long ruleId, String owner, LocalDate day) {
        Finding finding = new Finding();
        finding.ruleId = ruleId;
        finding.owner = owner;
        finding.openedOn = day;
        return finding;
    }

    public void acknowledge(String by, LocalDate due, String remark, String pseudonym, Instant now) {
        if (by == null || by.isBlank() || due == null) {
            throw new BusinessException("error.quality.owner");
        }
        become(FindingState.ACKNOWLEDGED, remark, pseudonym, now);
        owner = by.strip();
        dueOn = due;
    }

    /** @param failing rows that fail now, beside which the next check puts what it finds */
    public void resolve(long failing, String remark, String pseudonym, Instant now) {
        become(FindingState.RESOLVED, remark, pseudonym, now);
        rowsBefore = failing;
        rowsAfter = null;
        measuredOn = null;
    }

    public void mute(String remark, String pseudonym, Instant now) {
        if (remark == null || remark.isBlank()) {
            throw new BusinessException("error.quality.reason");
        }
        become(FindingState.MUTED, remark, pseudonym, now);
    }

    public void reopen(String remark, String pseudonym, Instant now) {
        become(FindingState.REOPENED, remark, pseudonym, now);
    }

    /** What a check found: it opens what is not resolved after all, and closes what fails no more. */
    public void measure(long failing, boolean tolerated, LocalDate day) {
        if (rowsBefore != null && rowsAfter == null) {
            rowsAfter = failing;
            measuredOn = day;
        }
        if (state == FindingState.RESOLVED && !tolerated) {
            state = FindingState.REOPENED;
        } else if (state.open() && failing == 0) {
            state = FindingState.RESOLVED;
            measuredOn = day;
        }
    }

    private void become(FindingState next, String remark, String pseudonym, Instant now) {
        if (!state.mayBecome(next)) {
            throw new BusinessException("error.quality.state", state, next);
        }
        state = next;
        note = remark;
        decidedBy = pseudonym;
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public long ruleId() {
        return ruleId;
    }

    public FindingState state() {
        return state;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String note() {
        return note;
    }

    public Long rowsBefore() {
        return rowsBefore;
    }

    public Long rowsAfter() {
        return rowsAfter;
    }
}
