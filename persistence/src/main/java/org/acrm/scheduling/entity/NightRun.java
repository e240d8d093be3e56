package org.acrm.scheduling.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/**
 * One night's run for one business date. Somebody (or the clock) requests it; a node begins it and walks its steps; it ends published,
 * or stops or fails and may be resumed, which goes on at the first step that is not finished. When the node dies another one begins the
 * same run again.
 */
@Entity
@Table(name = "scheduling_run")
public class NightRun implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MESSAGE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "business_date", nullable = false)
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private RunState state = RunState.REQUESTED;

    @Column(name = "requested_by", nullable = false, length = 36)
    private String requestedBy;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(length = 60)
    private String node;

    @Column(name = "stop_requested", nullable = false)
    private boolean stopRequested;

    @Column(length = MESSAGE)
    private String message;

    @Version
    @Column(nullable = false)
    private int version;

    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<NightStepRecord> steps = new ArrayList<>();

    protected NightRun() {}

    /** @param by pseudonym of who asked */
    public static NightRun request(LocalDate businessDate, String by, Instant now) {
        NightRun run = new NightRun();
        run.businessDate = businessDate;
        run.requestedBy = by;
        run.requestedAt = now;
        for (NightStepCode code : NightStepCode.values()) {
            run.steps.add(new NightStepRecord(run, code.ordinal(), code));
        }
        return run;
    }

    public void begin(String onNode, Instant now) {
        become(RunState.RUNNING);
        node = onNode;
        startedAt = startedAt == null ? now : startedAt;
        finishedAt = null;
        message = null;
    }

    /** A run that no node has begun stops at once, another one after its chunk. */
    public void askToStop(Instant now) {
        if (state == RunState.REQUESTED) {
            stop(now);
        } else if (state == RunState.RUNNING) {
            stopRequested = true;
        } else {
            throw refused();
        }
    }

    public void stop(Instant now) {
        become(RunState.STOPPED);
        finishedAt = now;
    }

    public void fail(String reason, Instant now) {
        become(RunState.FAILED);
        finishedAt = now;
        message = shortened(reason);
    }

    /** Waits for a node again; finished steps stay finished. */
    public void resume() {
        become(RunState.REQUESTED);
        stopRequested = false;
        message = null;
    }

    /** The last step: everything derived for the date is complete. */
    public void publish(Instant now) {
        NightStepRecord last = step(NightStepCode.PUBLISH);
        boolean complete = steps.stream().allMatch(s -> s == last || s.state() == StepState.FINISHED);
        if (!complete) {
            throw new BusinessException("error.night.incomplete", businessDate);
        }
        become(RunState.PUBLISHED);
        last.begin(now);
        last.finish(now);
        finishedAt = now;
    }

    public NightStepRecord step(NightStepCode code) {
        return steps.get(code.ordinal());
    }

    private void become(RunState next) {
        if (!state.mayBecome(next)) {
            throw refused();
        }
        state = next;
    }

    private BusinessException refused() {
        return new BusinessException("error.night.state", businessDate, state);
    }

    static String shortened(String text) {
        return text == null || text.length() <= MESSAGE ? text : text.substring(0, MESSAGE - 1) + "…";
    }

    public Long id() {
        return id;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public RunState state() {
        return state;
    }

    public boolean stopRequested() {
        return stopRequested;
    }

    public List<NightStepRecord> steps() {
        return List.copyOf(steps);
    }

    public Optional<String> message() {
        return Optional.ofNullable(message);
    }
}
