package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A segment beside one of its members.
 *
 * @param until the first day on which the customer was not in any more; null while still in
 * @param letInBy the block that lets the customer in, from 1; null where no rule does
 * @param definition of the version by which nights let the customer in; null where no rule does
 * @param withheld whether the data of its members are too poor to be shown
 */
public record CustomerSegment(
        long id,
        String name,
        SegmentKind kind,
        LocalDate since,
        LocalDate until,
        Integer letInBy,
        String definition,
        ClusterStrategy cluster,
        boolean withheld)
        implements Serializable {

    /**
     * What the bank does for the members of a cluster.
     *
     * @param segmentation of which it is a cluster
     * @param within the segment that is divided into them; null for all customers of a kind
     * @param title of its strategy card; null where it has none, and then so are the rest
     */
    public record ClusterStrategy(
            String segmentation,
            Long within,
            String description,
            String title,
            String product,
            String channel,
            String price,
            String serviceLevel)
            implements Serializable {}
}
