package org.acrm.segment.entity;

import java.util.Set;

/** Where the work on the latest version of a segment stands. */
public enum SegmentState {
    DRAFT,
    /** Waits for a second person; nobody changes it meanwhile. */
    SUBMITTED,
    /** The latest version is the one in force. */
    PUBLISHED,
    /** Out of use for good; its former members stay on record. */
    RETIRED;

    boolean mayBecome(SegmentState next) {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, SUBMITTED, PUBLISHED, RETIRED).contains(next);
            case SUBMITTED -> Set.of(DRAFT, PUBLISHED).contains(next);
            case PUBLISHED -> Set.of(DRAFT, RETIRED).contains(next);
            case RETIRED -> false;
        };
    }
}
