package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A field that may be put right, and whether somebody did.
 *
 * @param correctedAt null where the source's word stands
 */
public record CorrectionLine(CorrectableField field, String value, Instant correctedAt, String reason)
        implements Serializable {}
