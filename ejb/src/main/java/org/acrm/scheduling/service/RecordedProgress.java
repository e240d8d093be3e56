package org.acrm.scheduling.service;

import java.time.LocalDate;
import java.util.Optional;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.scheduling.entity.NightStopped;

/** What a running step is told and says, written to the journal. */
record RecordedProgress(
        NightJournal journal,
        ServerRest rest,
        long runId,
        NightStepCode code,
        LocalDate businessDate,
        Optional<String> checkpoint)
        implements NightContext {

    @Override
    public void progress(long doneRows, Long totalRows, String where) {
        boolean stop = journal.progress(runId, code, doneRows, totalRows, where);
        if (stop || rest.near()) {
            throw new NightStopped();
        }
    }

    @Override
    public void rejected(long rows) {
        journal.rejected(runId, code, rows);
    }
}
