package org.acrm.intake.entity;

import java.io.Serializable;
import java.time.Instant;

/** One line of the list of deliveries. @param unchangedRows also those that were left aside because their keys are known */
public record DeliveryOverview(
        long id,
        String profile,
        BatchState state,
        Instant requestedAt,
        Instant finishedAt,
        long files,
        long readRows,
        long createdRows,
        long changedRows,
        long unchangedRows,
        long rejectedRows)
        implements Serializable {}
