package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * How one customer is treated as a member of a segment; what is not said is null.
 *
 * @param words in the reader's language
 */
public record CustomerTreatment(
        long segment,
        String segmentName,
        String title,
        String product,
        String channel,
        String price,
        String serviceLevel,
        String words)
        implements Serializable {}
