package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step in the life of a finding.
 *
 * @param failing rows that failed then
 * @param by pseudonym; null where a check found it
 */
public record FindingLine(
        FindingState state, String owner, LocalDate dueOn, String note, long failing, String by, Instant at)
        implements Serializable {}
