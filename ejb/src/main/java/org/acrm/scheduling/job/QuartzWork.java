package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.acrm.scheduling.service.BackgroundWork;
import org.quartz.JobKey;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

@ApplicationScoped
public class QuartzWork implements BackgroundWork {

    @Inject
    ClusteredScheduler scheduler;

    @Override
    public void startCheck(LocalDate date) {
        start(QualityJob.KEY, QualityJob.DAY, date.toEpochDay());
    }

    @Override
    public void startClustering(long segmentationId) {
        start(ClusteringJob.KEY, ClusteringJob.SEGMENTATION, segmentationId);
    }

    @Override
    public void startNight(long runId) {
        start(NightJob.KEY, NightJob.RUN, runId);
    }

    @Override
    public void startImport(long batchId) {
        start(ImportJob.KEY, ImportJob.BATCH, batchId);
    }

    /** A trigger lives until its work is done, so one that exists says that somebody works or soon will. */
    private void start(JobKey job, String parameter, long id) {
        TriggerKey key = new TriggerKey(job.getName() + "-" + id, job.getGroup());
        try {
            if (!scheduler.quartz().checkExists(key)) {
                scheduler
                        .quartz()
                        .scheduleJob(TriggerBuilder.newTrigger()
                                .withIdentity(key)
                                .forJob(job)
                                .usingJobData(parameter, Long.toString(id))
                                .startNow()
                                .build());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }
}
