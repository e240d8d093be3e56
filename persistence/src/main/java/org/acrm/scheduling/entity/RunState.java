package org.acrm.scheduling.entity;

import java.util.Set;

/** Life of a run; a stopped or failed one is asked for again and goes on where it was. */
public enum RunState {
    REQUESTED,
    RUNNING,
    STOPPED,
    FAILED,
    PUBLISHED;

    /** A running one may begin again: its node died, and another took over. */
    public boolean mayBecome(RunState next) {
        return switch (this) {
            case REQUESTED -> Set.of(RUNNING, STOPPED, FAILED).contains(next);
            case RUNNING -> next != REQUESTED;
            case STOPPED, FAILED -> next == REQUESTED;
            case PUBLISHED -> false;
        };
    }

    /** Somebody works on it, or is about to. */
    public boolean active() {
        return this == REQUESTED || this == RUNNING;
    }

    public boolean resumable() {
        return mayBecome(REQUESTED);
    }
}
