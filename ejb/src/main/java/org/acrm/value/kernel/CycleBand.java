package org.acrm.value.kernel;

/** What the silence since a customer's last activity means, measured by the customer's own rhythm (CHN-04). */
public enum CycleBand {
    ACTIVE,
    /** One cycle has passed without activity. */
    DORMANCY_PREVENTION,
    /** The border to loss comes near: discount and information. */
    CHURN_PREVENTION,
    /** Beyond the border: a personal call. */
    WIN_BACK,
    /** Too little activity to know a rhythm. */
    UNKNOWN
}
