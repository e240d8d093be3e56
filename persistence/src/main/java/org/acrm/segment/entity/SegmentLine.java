package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * A segment in a list.
 *
 * @param inForce number of the version in force, null for none
 * @param parent name of the segment it is part of
 * @param members as the shown night found them, with those who came and went that night; null where no night has assigned it, and where
 *     the data of the members are too poor
 * @param badge how good these data were that night, beside the floor as it stands now; null for a segment without members
 */
public record SegmentLine(
        long id,
        String code,
        String name,
        SegmentKind kind,
        SegmentState state,
        Integer inForce,
        String parent,
        Long members,
        Long entered,
        Long gone,
        SegmentBadge badge,
        long uses)
        implements Serializable {

    /** Without figures where the data of the members are too poor to be shown. */
    public SegmentLine overTheFloor() {
        return badge == null || !badge.withheld()
                ? this
                : new SegmentLine(id, code, name, kind, state, inForce, parent, null, null, null, badge, uses);
    }

    /** For those who do not reach the whole bank. */
    public SegmentLine withoutSize() {
        return new SegmentLine(id, code, name, kind, state, inForce, parent, null, null, null, null, uses);
    }
}
