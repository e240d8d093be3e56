package org.acrm.scheduling.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.acrm.scheduling.service.BankOpening;
import org.acrm.scheduling.service.ServerRest;
import org.quartz.SchedulerException;

/** The scheduler comes and goes with the application. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchedulerStart {

    /** Recovered jobs would otherwise run before the rest of the application is there. */
    private static final int DELAY_SECONDS = 2;

    @Inject
    private BankOpening opening;

    @Inject
    private ClusteredScheduler scheduler;

    @Inject
    private JobPlan plan;

    @Inject
    private ServerRest rest;

    @PostConstruct
    void start() {
        opening.open();
        try {
            plan.declare();
            scheduler.quartz().startDelayed(DELAY_SECONDS);
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        rest.announce();
        try {
            scheduler.quartz().shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }
}
