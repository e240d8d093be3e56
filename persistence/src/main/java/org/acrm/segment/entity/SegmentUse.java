package org.acrm.segment.entity;

import java.io.Serializable;

/** Something that uses a segment: another segment, a segmentation inside of it or, of a higher floor, a campaign or an offer. */
public record SegmentUse(String kind, long id, String name) implements Serializable {

    public static final String SEGMENT = "SEGMENT";
    public static final String SEGMENTATION = "SEGMENTATION";
    public static final String OFFER = "OFFER";
    public static final String CAMPAIGN = "CAMPAIGN";
}
