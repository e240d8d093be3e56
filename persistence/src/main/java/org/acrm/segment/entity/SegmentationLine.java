package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A segmentation in a list.
 *
 * @param clusters 0 before the first analysis
 * @param customers that fell into a cluster, over the whole bank
 * @param analysed day of the customers; null before the first analysis
 */
public record SegmentationLine(
        long id,
        String code,
        int ordinal,
        String name,
        String population,
        SegmentState state,
        long clusters,
        long customers,
        LocalDate analysed)
        implements Serializable {}
