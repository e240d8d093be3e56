package org.acrm.scheduling.entity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A step as the night page shows it; {@code totalRows} null while unknown. */
public record StepOverview(
        NightStepCode code,
        StepState state,
        Instant startedAt,
        Instant finishedAt,
        long doneRows,
        Long totalRows,
        long rejectedRows,
        String message)
        implements Serializable {

    /** Wall time from the first beginning, pauses between attempts included; zero before it began. */
    public Duration duration(Instant now) {
        return startedAt == null ? Duration.ZERO : Duration.between(startedAt, finishedAt == null ? now : finishedAt);
    }
}
