package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/** Asks for yesterday's night at the hour that the bank chose. */
@ApplicationScoped
public class NightClockJob implements Job {

    static final JobKey KEY = new JobKey("night-clock", "scheduling");

    @Inject
    private JobGateway gateway;

    @Override
    public void execute(JobExecutionContext fired) {
        gateway.requestScheduledNight();
    }
}
