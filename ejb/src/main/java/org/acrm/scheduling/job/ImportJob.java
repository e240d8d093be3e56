package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/** Imports one delivery; a second one waits, for deliveries build on each other. */
@ApplicationScoped
@DisallowConcurrentExecution
public class ImportJob extends LeavingJob {

    static final JobKey KEY = new JobKey("import", "intake");
    static final String BATCH = "batch";

    @Inject
    private JobGateway gateway;

    @Override
    public void execute(JobExecutionContext fired) {
        gateway.runImport(Long.parseLong(fired.getMergedJobDataMap().getString(BATCH)));
    }
}
