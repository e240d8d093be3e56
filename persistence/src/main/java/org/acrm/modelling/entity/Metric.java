package org.acrm.modelling.entity;

/** How a version is measured. */
public enum Metric {
    AUC,
    ACCURACY_RATIO,
    BRIER,
    LOG_LOSS,
    /** Share of the event among the customers measured. */
    BASE_RATE
}
