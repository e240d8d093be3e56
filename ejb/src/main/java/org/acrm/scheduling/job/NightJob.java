package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/** Runs one night; a second one waits. */
@ApplicationScoped
@DisallowConcurrentExecution
public class NightJob extends LeavingJob {

    static final JobKey KEY = new JobKey("night", "scheduling");
    static final String RUN = "run";

    @Inject
    JobGateway gateway;

    @Override
    public void execute(JobExecutionContext fired) {
        gateway.runNight(Long.parseLong(fired.getMergedJobDataMap().getString(RUN)));
    }
}
