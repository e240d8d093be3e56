package org.acrm.scheduling.entity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A run as lists show it. */
public record NightOverview(
        long id,
        LocalDate businessDate,
        RunState state,
        boolean stopRequested,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        String node,
        String message)
        implements Serializable {

    public Duration duration(Instant now) {
        return startedAt == null ? Duration.ZERO : Duration.between(startedAt, finishedAt == null ? now : finishedAt);
    }
}
