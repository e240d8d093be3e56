package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An erasure.
 *
 * @param files kept files in which something was overwritten; null until they are done
 */
public record ErasureLine(
        long id, long customer, String ground, String by, Instant at, boolean done, Long files, Instant finishedAt)
        implements Serializable {}
