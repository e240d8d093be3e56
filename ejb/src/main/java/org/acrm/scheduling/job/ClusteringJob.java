package org.acrm.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;

/** Finds the clusters of one segmentation; a second analysis waits. */
@ApplicationScoped
@DisallowConcurrentExecution
public class ClusteringJob extends LeavingJob {

    static final JobKey KEY = new JobKey("clustering", "segment");
    static final String SEGMENTATION = "segmentation";

    @Inject
    private JobGateway gateway;

    @Override
    public void execute(JobExecutionContext fired) {
        gateway.runClustering(Long.parseLong(fired.getMergedJobDataMap().getString(SEGMENTATION)));
    }
}
