package org.acrm.scheduling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acrm.scheduling.service.BackgroundWork;
import org.acrm.scheduling.service.BankOpening;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the bank's calendar can be read, and background work is taken up. */
@Readiness
@ApplicationScoped
public class NightReadiness implements HealthCheck {

    @Inject
    private BackgroundWork background;

    @Inject
    private BankOpening opening;

    @Override
    public HealthCheckResponse call() {
        boolean scheduler = background.takesUp();
        boolean calendar = isCalendarReadable();
        return HealthCheckResponse.named("night")
                .withData("scheduler", scheduler)
                .withData("calendar", calendar)
                .status(scheduler && calendar)
                .build();
    }

    private boolean isCalendarReadable() {
        try {
            return opening.isOpen();
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
