package org.acrm.identity.entity;

import java.util.EnumSet;
import java.util.Set;

/** What became of a pair. */
public enum PairState {
    /** Waits for a steward. */
    OPEN,
    /** The records belong to one customer. */
    MERGED,
    /** A person has said that they are two; no run puts them together or asks again. */
    APART,
    /** The records have changed and are no longer alike, or another pair asks the same. */
    GONE;

    public Set<PairState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(MERGED, APART, GONE);
            case MERGED -> EnumSet.of(APART, OPEN);
            case APART -> EnumSet.of(MERGED);
            case GONE -> EnumSet.of(OPEN, MERGED, APART);
        };
    }
}
