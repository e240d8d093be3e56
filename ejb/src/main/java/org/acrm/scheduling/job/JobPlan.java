package org.acrm.scheduling.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.TimeZone;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** Which jobs there are and when the clock starts one; written anew at every start, so that a new configuration holds. */
@Stateless
@PermitAll
public class JobPlan {

    private static final String OFF = "off";

    @Inject
    ClusteredScheduler scheduler;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "acrm.night.cron", defaultValue = "0 0 1 * * ?")
    String nightCron;

    public void declare() throws SchedulerException {
        Scheduler quartz = scheduler.quartz();
        quartz.addJob(longWork(NightJob.class, NightJob.KEY), true);
        quartz.addJob(longWork(QualityJob.class, QualityJob.KEY), true);
        quartz.addJob(longWork(ClusteringJob.class, ClusteringJob.KEY), true);
        quartz.addJob(longWork(ImportJob.class, ImportJob.KEY), true);
        every(
                CarryOnJob.class,
                CarryOnJob.KEY,
                SimpleScheduleBuilder.repeatMinutelyForever().withMisfireHandlingInstructionNowWithExistingCount());
        if (OFF.equalsIgnoreCase(nightCron)) {
            quartz.deleteJob(NightClockJob.KEY);
        } else {
            every(
                    NightClockJob.class,
                    NightClockJob.KEY,
                    CronScheduleBuilder.cronSchedule(nightCron)
                            .inTimeZone(TimeZone.getTimeZone(clock.getZone()))
                            .withMisfireHandlingInstructionFireAndProceed());
        }
    }

    private static JobDetail longWork(Class<? extends Job> type, JobKey key) {
        return JobBuilder.newJob(type)
                .withIdentity(key)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    private void every(Class<? extends Job> type, JobKey key, ScheduleBuilder<?> when) throws SchedulerException {
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(new TriggerKey(key.getName(), key.getGroup()))
                .withSchedule(when)
                .startNow()
                .build();
        JobDetail job = JobBuilder.newJob(type).withIdentity(key).build();
        scheduler.quartz().scheduleJob(job, Set.of(trigger), true);
    }
}
