package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/** Looks every minute whether something under way has nobody who works on it, as after a loss of the database. */
@ApplicationScoped
@DisallowConcurrentExecution
public class CarryOnJob implements Job {

    static final JobKey KEY = new JobKey("carry-on", "scheduling");

    @Inject
    JobGateway gateway;

    @Override
    public void execute(JobExecutionContext fired) {
        gateway.carryOn();
    }
}
