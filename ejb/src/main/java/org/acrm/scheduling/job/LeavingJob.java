package org.acrm.scheduling.job;

import jakarta.inject.Inject;
import org.acrm.scheduling.service.ServerRest;
import org.quartz.InterruptableJob;

/** Long work that leaves after the chunk at hand when the server goes down, instead of keeping it from going. */
abstract class LeavingJob implements InterruptableJob {

    @Inject
    private ServerRest rest;

    @Override
    public void interrupt() {
        rest.announce();
    }
}
