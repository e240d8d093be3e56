package org.acrm.modelling.entity;

import java.util.Set;

/** Standing of a version: {@code CANDIDATE → CHAMPION → RETIRED} or {@code CANDIDATE → REJECTED}. */
public enum VersionState {
    CANDIDATE,
    CHAMPION,
    RETIRED,
    REJECTED;

    boolean mayBecome(VersionState next) {
        return switch (this) {
            case CANDIDATE -> Set.of(CHAMPION, REJECTED).contains(next);
            case CHAMPION -> next == RETIRED;
            case RETIRED, REJECTED -> false;
        };
    }
}
