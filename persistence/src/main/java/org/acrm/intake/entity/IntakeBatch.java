package org.acrm.intake.entity;

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
import org.acrm.shared.entity.BusinessException;

/** One delivery: the files of one profile that came together. Files are received, then the delivery waits for a runner and runs. */
@Entity
@Table(name = "intake_batch")
public class IntakeBatch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MESSAGE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "profile_code")
    private String profileCode;

    @Column(name = "profile_version")
    private int profileVersion;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String message;

    @Version
    private int version;

    protected IntakeBatch() {}

    /** @param profileVersion 0 for the shipped profile */
    public IntakeBatch(String profileCode, int profileVersion, String requestedBy, Instant requestedAt) {
        this.profileCode = profileCode;
        this.profileVersion = profileVersion;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.state = BatchState.RECEIVED;
    }

    /** Another profile, or a later version of it, reads the files from now on; possible until the start. */
    public void readBy(String code, int version) {
        if (state != BatchState.RECEIVED) {
            throw new BusinessException("error.intake.closed", id);
        }
        profileCode = code;
        profileVersion = version;
    }

    /** Files come before the start, and again while a refused or stopped delivery rests. */
    public void mustStillReceive() {
        if (state != BatchState.RECEIVED && state != BatchState.REFUSED && state != BatchState.STOPPED) {
            throw new BusinessException("error.intake.closed", id);
        }
    }

    /** Complete: to be run. Also a stopped one may go on. */
    public void submit() {
        if (state == BatchState.REFUSED) {
            throw new BusinessException("error.intake.refused", id);
        }
        if (!state.mayRun()) {
            throw new BusinessException("error.intake.ended", id);
        }
        if (state != BatchState.RUNNING) {
            state = BatchState.WAITING;
            finishedAt = null;
            message = null;
        }
    }

    /** No file of it is refused any more: it rests until a person carries on. */
    public void mended() {
        if (state == BatchState.REFUSED) {
            state = BatchState.STOPPED;
            message = null;
        }
    }

    /** A runner takes it; the version lets only one of two win. */
    public void start(Instant now) {
        if (!state.mayRun()) {
            throw new BusinessException("error.intake.ended", id);
        }
        state = BatchState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        finishedAt = null;
        message = null;
    }

    public void finish(Instant now) {
        end(BatchState.FINISHED, now, null);
    }

    public void refuse(Instant now, String why) {
        end(BatchState.REFUSED, now, why);
    }

    public void stop(Instant now, String why) {
        end(BatchState.STOPPED, now, why);
    }

    /** A runner's failure ends nothing that a person stopped or another runner has taken. @return whether it was still its own */
    public boolean stopIfStill(int taken, Instant now, String why) {
        boolean own = version == taken && state == BatchState.RUNNING;
        if (own) {
            stop(now, why);
        }
        return own;
    }

    private void end(BatchState last, Instant now, String why) {
        state = last;
        finishedAt = now;
        message = why == null ? null : why.substring(0, Math.min(why.length(), LONGEST_MESSAGE));
    }

    public Long id() {
        return id;
    }

    public String profileCode() {
        return profileCode;
    }

    public int profileVersion() {
        return profileVersion;
    }

    public BatchState state() {
        return state;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public String message() {
        return message;
    }

    public int version() {
        return version;
    }
}
