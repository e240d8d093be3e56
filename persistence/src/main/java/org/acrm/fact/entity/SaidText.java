package org.acrm.fact.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A text as it stands.
 *
 * @param recordId null where no source delivered it for a record
 */
public record SaidText(
        TextSource source,
        long textId,
        long customerId,
        Long recordId,
        LocalDate day,
        Instant recordedAt,
        String words) {}
