package org.acrm.scheduling.entity;

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
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** How far one step of a run has come. Kept with every chunk, so that a step that was cut off knows where to go on. */
@Entity
@Table(name = "scheduling_step")
public class NightStepRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id", nullable = false)
    private NightRun run;

    @Column(nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private NightStepCode code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private StepState state = StepState.WAITING;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "done_rows", nullable = false)
    private long doneRows;

    @Column(name = "total_rows")
    private Long totalRows;

    @Column(name = "rejected_rows", nullable = false)
    private long rejectedRows;

    @Column(length = 200)
    private String checkpoint;

    @Column(length = 1000)
    private String message;

    protected NightStepRecord() {}

    NightStepRecord(NightRun run, int ordinal, NightStepCode code) {
        this.run = run;
        this.ordinal = ordinal;
        this.code = code;
    }

    /** Keeps counts and checkpoint of an attempt that was cut off, and the time at which the first attempt began. */
    public void begin(Instant now) {
        become(StepState.RUNNING);
        startedAt = startedAt == null ? now : startedAt;
        finishedAt = null;
        message = null;
    }

    public void progress(long done, Long total, String where) {
        if (state != StepState.RUNNING) {
            throw new BusinessException("error.night.step_state", code, state);
        }
        doneRows = done;
        totalRows = total;
        checkpoint = where;
    }

    public void reject(long rows) {
        rejectedRows = rows;
    }

    public void finish(Instant now) {
        become(StepState.FINISHED);
        finishedAt = now;
    }

    public void stop(Instant now) {
        become(StepState.STOPPED);
        finishedAt = now;
    }

    public void fail(String reason, Instant now) {
        become(StepState.FAILED);
        finishedAt = now;
        message = NightRun.shortened(reason);
    }

    private void become(StepState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException("error.night.step_state", code, state);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public NightStepCode code() {
        return code;
    }

    public StepState state() {
        return state;
    }

    public Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    public long doneRows() {
        return doneRows;
    }

    public long rejectedRows() {
        return rejectedRows;
    }

    public Optional<String> message() {
        return Optional.ofNullable(message);
    }
}
