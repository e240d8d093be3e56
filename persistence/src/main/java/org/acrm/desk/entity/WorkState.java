package org.acrm.desk.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where an item of the worklist stands; the person decides, a decision can be taken back on the same day. */
public enum WorkState {
    OPEN,
    POSTPONED,
    DONE,
    NOT_SUITABLE;

    /** The states that a person may choose from here. */
    Set<WorkState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(POSTPONED, DONE, NOT_SUITABLE);
            case POSTPONED -> EnumSet.allOf(WorkState.class);
            case DONE, NOT_SUITABLE -> EnumSet.of(OPEN);
        };
    }
}
