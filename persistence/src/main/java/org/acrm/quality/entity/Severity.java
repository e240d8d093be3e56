package org.acrm.quality.entity;

/** How grave it is when a rule fails. */
public enum Severity {
    /** Worth a look; counts as passed in the share of good rows. */
    WARNING,
    ERROR,
    /** Beyond its tolerance it keeps the night from being published. */
    FATAL
}
