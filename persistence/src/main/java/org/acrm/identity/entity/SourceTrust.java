package org.acrm.identity.entity;

import java.time.Instant;

/**
 * How far a source is trusted.
 *
 * @param field code of a {@link GoldenField}; null for all fields without a rank of their own
 * @param rank the smaller one is trusted more; null where none holds any more
 * @param by pseudonym of who said so
 * @param until null while it holds
 */
public record SourceTrust(String source, String field, Integer rank, String by, Instant since, Instant until) {}
