package org.acrm.desk.entity;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;

/**
 * One line of a relationship manager's day. A night opens it on an occasion and closes it when the occasion has passed; the person
 * contacts the customer, postpones the line to a day, or says that it does not suit. A decision can be taken back on its own day.
 */
@Entity
@Table(name = "desk_work_item")
public class WorkItem implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "customer_id")
    private Long customerId;

    @Enumerated(EnumType.STRING)
    private WorkReason reason;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    @Column(name = "postponed_to")
    private LocalDate postponedTo;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_reason")
    private Dismissal dismissal;

    @Column(name = "decision_note")
    private String note;

    @Version
    private int version;

    protected WorkItem() {}

    public Long id() {
        return id;
    }

    public Long customerId() {
        return customerId;
    }

    public WorkReason reason() {
        return reason;
    }

    public WorkState state() {
        return state;
    }

    public void contacted(String by, OffsetDateTime at) {
        decide(WorkState.DONE, by, at);
    }

    /** @param to the day on which it comes back; after {@code today} */
    public void postpone(LocalDate to, LocalDate today, String by, OffsetDateTime at) {
        if (to == null || !to.isAfter(today)) {
            throw new BusinessException("error.worklist.past_date");
        }
        decide(WorkState.POSTPONED, by, at);
        postponedTo = to;
    }

    public void dismiss(Dismissal why, String words, String by, OffsetDateTime at) {
        if (why == null || why == Dismissal.OTHER && (words == null || words.isBlank())) {
            throw new BusinessException("error.worklist.reason_missing");
        }
        decide(WorkState.NOT_SUITABLE, by, at);
        dismissal = why;
        note = words;
    }

    /** Takes back a decision of the same day. */
    public void undo(String by, OffsetDateTime at) {
        boolean sameDay = decidedAt != null
                && decidedAt.atZoneSameInstant(at.getOffset()).toLocalDate().equals(at.toLocalDate());
        if (state == WorkState.OPEN || !sameDay) {
            throw new BusinessException("error.worklist.undo_late");
        }
        decide(WorkState.OPEN, by, at);
    }

    private void decide(WorkState next, String by, OffsetDateTime at) {
        if (!state.next().contains(next)) {
            throw new BusinessException("error.worklist.decided");
        }
        state = next;
        decidedBy = by;
        decidedAt = at;
        postponedTo = null;
        dismissal = null;
        note = null;
    }
}
