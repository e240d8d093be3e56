package org.acrm.quality.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.shared.entity.BusinessException;

/**
 * That a rule fails, and what is done about it. A check opens it; a person acknowledges it with an owner and a day, says that it is
 * resolved, or mutes it; the next check measures the effect, and opens it again where rows still fail. Each of these steps is kept.
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

    @OneToMany(mappedBy = "finding", cascade = CascadeType.PERSIST)
    private List<FindingEntry> history = new ArrayList<>();

    @Version
    @Column(nullable = false)
    private int version;

    protected Finding() {}

    public static Finding open(long ruleId, String owner, long failing, LocalDate day, Instant now) {
        Finding finding = new Finding();
        finding.ruleId = ruleId;
        finding.owner = owner;
        finding.openedOn = day;
        finding.remember(failing, null, now);
        return finding;
    }

    /** @param failing rows that fail now, beside which every check puts what it finds until it is resolved */
    public void acknowledge(String by, LocalDate due, long failing, String remark, String pseudonym, Instant now) {
        if (by == null || by.isBlank() || due == null) {
            throw new BusinessException("error.quality.owner");
        }
        begin(failing);
        owner = by.strip();
        dueOn = due;
        become(FindingState.ACKNOWLEDGED, failing, remark, pseudonym, now);
    }

    /** @param failing rows that fail now; the next check measures the effect, since somebody took it in hand where somebody did */
    public void resolve(long failing, String remark, String pseudonym, Instant now) {
        begin(failing);
        rowsAfter = null;
        measuredOn = null;
        become(FindingState.RESOLVED, failing, remark, pseudonym, now);
    }

    private void begin(long failing) {
        if (state != FindingState.ACKNOWLEDGED) {
            rowsBefore = failing;
            rowsAfter = null;
            measuredOn = null;
        }
    }

    public void mute(long failing, String remark, String pseudonym, Instant now) {
        if (remark == null || remark.isBlank()) {
            throw new BusinessException("error.quality.reason");
        }
        become(FindingState.MUTED, failing, remark, pseudonym, now);
    }

    public void reopen(long failing, String remark, String pseudonym, Instant now) {
        become(FindingState.REOPENED, failing, remark, pseudonym, now);
    }

    /** What a check found: it opens what is not resolved after all, and closes what fails no more. */
    public void measure(long failing, boolean tolerated, LocalDate day, Instant now) {
        if (rowsBefore != null && (rowsAfter == null || state == FindingState.ACKNOWLEDGED)) {
            rowsAfter = failing;
            measuredOn = day;
        }
        if (state == FindingState.RESOLVED && !tolerated) {
            state = FindingState.REOPENED;
            remember(failing, null, now);
        } else if (state.open() && failing == 0) {
            state = FindingState.RESOLVED;
            measuredOn = day;
            remember(failing, null, now);
        }
    }

    private void become(FindingState next, long failing, String remark, String pseudonym, Instant now) {
        if (!state.mayBecome(next)) {
            throw new BusinessException("error.quality.state", state, next);
        }
        state = next;
        note = remark;
        decidedBy = pseudonym;
        decidedAt = now;
        remember(failing, pseudonym, now);
    }

    private void remember(long failing, String by, Instant now) {
        history.add(new FindingEntry(this, failing, by, now));
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
