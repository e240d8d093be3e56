package org.acrm.modelling.entity;

/** Where a score stands among those of the hold-out. */
public enum ScoreBand {
    HIGH,
    MEDIUM,
    LOW
}
