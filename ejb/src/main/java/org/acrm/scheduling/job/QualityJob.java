package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/** Checks the quality of one business date; a second check waits. */
@ApplicationScoped
@DisallowConcurrentExecution
public class QualityJob extends LeavingJob {

    static final JobKey KEY = new JobKey("check", "quality");
    static final String DAY = "day";

    @Inject
    private JobGateway gateway;

    @Override
    public void execute(JobExecutionContext fired) {
        gateway.runCheck(
                LocalDate.ofEpochDay(Long.parseLong(fired.getMergedJobDataMap().getString(DAY))));
    }
}
