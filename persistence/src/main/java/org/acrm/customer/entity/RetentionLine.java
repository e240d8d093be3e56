package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * For how long something is to be kept.
 *
 * @param months null: for ever
 * @param until null where the rule holds
 */
public record RetentionLine(long id, RetentionClass dataClass, Integer months, String by, Instant since, Instant until)
        implements Serializable {}
