package org.acrm.segment.kernel;

import java.io.Serializable;

/**
 * Clusters and who belongs to which.
 *
 * @param centres by cluster, then by variable
 * @param labels the cluster of each customer, from 0
 * @param inertia sum of the squared distances of customers from the centres of their clusters
 * @param rounds how often the centres were moved
 * @param settled whether nobody changed cluster in the end
 */
public record Clustering(double[][] centres, int[] labels, double inertia, int rounds, boolean settled)
        implements Serializable {}
