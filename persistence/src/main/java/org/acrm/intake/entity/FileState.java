package org.acrm.intake.entity;

/** The life of a delivered file. */
public enum FileState {
    RECEIVED,
    /** Is read, checked and staged; nothing is saved yet. */
    STAGING,
    /** Staged whole; chunks are being saved. */
    SAVING,
    FINISHED,
    /** Broken: nothing of it was saved. */
    REFUSED,
    /** Was refused, and a person decided that the delivery goes on without it. */
    LEFT_OUT
}
