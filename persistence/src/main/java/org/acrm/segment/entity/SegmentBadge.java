package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * How far the members of a segment, as the shown night found them, meet the rules of data quality.
 *
 * @param below members whose own badge is below the floor
 * @param mean of their badges, of 100
 */
public record SegmentBadge(long segment, long members, long below, double mean, int floor) implements Serializable {

    /** Share of the members below the floor. */
    public double share() {
        return (double) below / members;
    }

    /** Whether the segment as a whole is too poor to be shown. */
    public boolean withheld() {
        return mean < floor;
    }
}
