package org.acrm.quality.entity;

import java.util.Set;

/** What is being done about a rule that fails. */
public enum FindingState {
    NEW,
    /** Somebody has it in hand. */
    ACKNOWLEDGED,
    /** Somebody says it is done, or nothing fails any more. */
    RESOLVED,
    /** Known and accepted: checks do not open it again. */
    MUTED,
    /** Said to be resolved, and a check found otherwise. */
    REOPENED;

    public boolean open() {
        return this == NEW || this == ACKNOWLEDGED || this == REOPENED;
    }

    boolean mayBecome(FindingState next) {
        return switch (this) {
            case NEW, ACKNOWLEDGED, REOPENED ->
                Set.of(ACKNOWLEDGED, RESOLVED, MUTED).contains(next);
            case RESOLVED -> Set.of(REOPENED, MUTED).contains(next);
            case MUTED -> Set.of(REOPENED, ACKNOWLEDGED).contains(next);
        };
    }
}
