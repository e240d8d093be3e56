package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** What one night found of a segment; the figures are null for who does not reach the whole bank. */
public record SegmentNight(LocalDate date, int versionOrdinal, Long members, Long entered, Long gone)
        implements Serializable {

    public SegmentNight withoutSize() {
        return new SegmentNight(date, versionOrdinal, null, null, null);
    }
}
