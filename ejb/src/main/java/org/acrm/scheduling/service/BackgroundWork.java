package org.acrm.scheduling.service;

/**
 * Starts long work in the background as soon as the transaction at hand commits, on whichever node is free; after a kill it is started
 * again until it has come to its end. The work itself knows where to go on.
 */
public interface BackgroundWork {

    /** Carries on with a night's run; harmless when it is under way or done. */
    void startNight(long runId);

    /** Carries on with a delivery's import; harmless when it is under way or done. */
    void startImport(long batchId);
}
