package org.acrm.scheduling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acrm.access.service.AuditTrail;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightRepository;
import org.acrm.scheduling.entity.NightRun;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.scheduling.entity.NightStepRecord;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.scheduling.entity.StepState;

/** Records how far a run has come, each entry at once in a transaction of its own. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NightJournal {

    private final NightRepository nights;
    private final CalendarRepository calendar;
    private final AuditTrail audit;
    private final Event<NightPublished> published;
    private final Clock clock;

    protected NightJournal() {
        this(null, null, null, null, null);
    }

    @Inject
    public NightJournal(
            NightRepository nights,
            CalendarRepository calendar,
            AuditTrail audit,
            Event<NightPublished> published,
            Clock clock) {
        this.nights = nights;
        this.calendar = calendar;
        this.audit = audit;
        this.published = published;
        this.clock = clock;
    }

    /** @return the date to work for, or empty when there is nothing to do: the run was stopped, or another start finished it */
    public Optional<LocalDate> begin(long runId, String node) {
        NightRun run = nights.locked(runId);
        if (!run.state().active()) {
            return Optional.empty();
        }
        run.begin(node, now());
        audit.record("NIGHT_STARTED", "NIGHT", runId, run.businessDate().toString());
        return Optional.of(run.businessDate());
    }

    /** The steps before the last one that are not finished yet, in their order. */
    public List<NightStepCode> remaining(long runId) {
        return nights.get(runId).steps().stream()
                .filter(step -> step.code() != NightStepCode.PUBLISH && step.state() != StepState.FINISHED)
                .map(NightStepRecord::code)
                .toList();
    }

    /** @return the checkpoint of an earlier attempt */
    public Optional<String> beginStep(long runId, NightStepCode code) {
        NightStepRecord step = nights.step(runId, code);
        step.begin(now());
        return step.checkpoint();
    }

    /** @throws NightStopped when a stop was asked for; what is told here is kept all the same */
    public boolean progress(long runId, NightStepCode code, long done, Long total, String checkpoint) {
        nights.step(runId, code).progress(done, total, checkpoint);
        return nights.stopRequested(runId);
    }

    public void rejected(long runId, NightStepCode code, long rows) {
        nights.step(runId, code).reject(rows);
    }

    public boolean stopRequested(long runId) {
        return nights.stopRequested(runId);
    }

    public void finishStep(long runId, NightStepCode code) {
        nights.step(runId, code).finish(now());
    }

    public void stop(long runId, Optional<NightStepCode> during) {
        during.map(code -> nights.step(runId, code)).ifPresent(step -> step.stop(now()));
        nights.locked(runId).stop(now());
        audit.record("NIGHT_STOPPED", "NIGHT", runId, during.map(Enum::name).orElse("between steps"));
    }

    public void fail(long runId, Optional<NightStepCode> during, String reason) {
        during.map(code -> nights.step(runId, code)).ifPresent(step -> step.fail(reason, now()));
        nights.locked(runId).fail(reason, now());
        audit.record("NIGHT_FAILED", "NIGHT", runId, during.map(Enum::name).orElse("PUBLISH"));
    }

    /** The one transaction after which everybody sees the night. */
    public void publish(long runId) {
        calendar.locked();
        NightRun run = nights.locked(runId);
        run.publish(now());
        calendar.publish(run.businessDate(), now());
        audit.record("NIGHT_PUBLISHED", "NIGHT", runId, run.businessDate().toString());
        published.fire(new NightPublished(run.businessDate(), runId));
    }

    private Instant now() {
        return clock.instant();
    }
}
