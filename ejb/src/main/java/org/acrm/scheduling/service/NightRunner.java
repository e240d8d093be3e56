package org.acrm.scheduling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Causes;

/**
 * Walks one run to its end: each step that is not finished, in order, then the publication. Where a step stops or fails the run says so
 * and can be resumed; where the server goes down the run stays as it is, and the next start carries on.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightRunner {

    private static final Logger LOG = Logger.getLogger(NightRunner.class.getName());

    private final NightJournal journal;
    private final Iterable<NightStep> steps;
    private final ServerRest rest;

    protected NightRunner() {
        this(null, (Iterable<NightStep>) null, null);
    }

    @Inject
    public NightRunner(NightJournal journal, @Any Instance<NightStep> steps, ServerRest rest) {
        this(journal, (Iterable<NightStep>) steps, rest);
    }

    NightRunner(NightJournal journal, Iterable<NightStep> steps, ServerRest rest) {
        this.journal = journal;
        this.steps = steps;
        this.rest = rest;
    }

    /** @param node name of the server that works */
    public void run(long runId, String node) {
        Optional<LocalDate> date = journal.begin(runId, node);
        if (date.isEmpty()) {
            return;
        }
        LOG.log(Level.INFO, "Night of {0} begins (run {1})", new Object[] {date.get(), runId});
        Map<String, NightStep> byCode = StreamSupport.stream(steps.spliterator(), false)
                .collect(Collectors.toMap(NightStep::code, Function.identity()));
        for (NightStepCode code : journal.remaining(runId)) {
            if (!ended(runId, date.get(), code, byCode.get(code.name()))) {
                return;
            }
        }
        publish(runId);
    }

    /** @return whether the night goes on with the next step */
    private boolean ended(long runId, LocalDate date, NightStepCode code, NightStep step) {
        try {
            if (journal.stopRequested(runId)) {
                journal.stop(runId, Optional.empty());
                return false;
            }
            RecordedProgress context =
                    new RecordedProgress(journal, rest, runId, code, date, journal.beginStep(runId, code));
            if (step == null) {
                throw new BusinessException("error.night.step", code);
            }
            step.run(context);
            journal.finishStep(runId, code);
            LOG.log(Level.INFO, "Night of {0}: {1} finished", new Object[] {date, code});
            return true;
        } catch (NightStopped stopped) {
            leave(runId, code);
        } catch (RuntimeException failure) {
            fail(runId, Optional.of(code), failure);
        }
        return false;
    }

    private void publish(long runId) {
        try {
            journal.publish(runId);
            LOG.log(Level.INFO, "Night published (run {0})", runId);
        } catch (RuntimeException failure) {
            fail(runId, Optional.empty(), failure);
        }
    }

    private void leave(long runId, NightStepCode code) {
        if (rest.near()) {
            LOG.log(Level.INFO, "The server goes down: run {0} rests in {1}", new Object[] {runId, code});
        } else {
            journal.stop(runId, Optional.of(code));
        }
    }

    private void fail(long runId, Optional<NightStepCode> code, RuntimeException failure) {
        if (rest.near()) {
            LOG.log(Level.INFO, "The server goes down: run {0} was cut off", runId);
            return;
        }
        LOG.log(Level.SEVERE, failure, () -> "Run " + runId + " failed");
        journal.fail(runId, code, Causes.reason(failure));
    }
}
