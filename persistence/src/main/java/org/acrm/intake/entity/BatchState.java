package org.acrm.intake.entity;

/** The life of a delivery. */
public enum BatchState {
    /** Files are coming in. */
    RECEIVED,
    /** Complete, to be imported when a runner takes it. */
    WAITING,
    RUNNING,
    FINISHED,
    /** A file was broken; the files after it wait until it is mended or left out. */
    REFUSED,
    /** Stopped by a person or an error; goes on at the checkpoint when it is run again. */
    STOPPED;

    public boolean mayRun() {
        return this == RECEIVED || this == WAITING || this == RUNNING || this == STOPPED;
    }

    public boolean ended() {
        return this == FINISHED || this == REFUSED || this == STOPPED;
    }
}
