package org.acrm.identity.entity;

/** Who merged. */
public enum MergeWay {
    /** A night, because the weight alone was enough. */
    AUTO,
    STEWARD
}
