package org.acrm.segment.entity;

/** How clusters are found. */
public enum ClusterMethod {
    /** Nearest centre. */
    K_MEANS,
    /** Most probable of several normal heaps, each with variances of its own. */
    MIXTURE
}
