package org.acrm.scheduling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.acrm.shared.entity.BusinessException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready: the bank's calendar can be read, and this server's scheduler has shown itself in the database within half a minute. Stands in
 * this module because of an application's parts the server asks only those that all parts share.
 */
@Readiness
@ApplicationScoped
public class NightReadiness implements HealthCheck {

    private static final String NODE = System.getProperty("jboss.node.name", "acrm");
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        boolean open = false;
        boolean scheduler = false;
        try {
            open = calendar.current() != null;
            scheduler = lastSeen().isAfter(clock.instant().minus(SILENCE));
        } catch (PersistenceException | BusinessException unreadable) {
            // what could not be read is not ready
        }
        return HealthCheckResponse.named("night")
                .withData("calendar", open)
                .withData("scheduler", scheduler)
                .status(open && scheduler)
                .build();
    }

    private Instant lastSeen() {
        Object millis = database.createNativeQuery(
                        "select max(last_checkin_time) from qrtz_scheduler_state where instance_name = :node")
                .setParameter("node", NODE)
                .getSingleResult();
        return millis == null ? Instant.EPOCH : Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
