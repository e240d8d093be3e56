package org.acrm.scheduling.service;

import java.time.LocalDate;

/**
 * Starts long work in the background as soon as the transaction at hand commits, on whichever node is free; after a kill it is started
 * again until it has come to its end. The work itself knows where to go on.
 */
public interface BackgroundWork {

    /** Checks the quality of what the bank knows; harmless when such a check is under way. */
    void startCheck(LocalDate date);

    /** Finds the clusters of a draft; harmless when that is under way or done. */
    void startClustering(long segmentationId);

    /** Carries on with a night's run; harmless when it is under way or done. */
    void startNight(long runId);

    /** Carries on with a delivery's import; harmless when it is under way or done. */
    void startImport(long batchId);
}
