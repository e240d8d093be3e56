package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * What is known of one variable among the customers that are to be divided.
 *
 * @param known share of customers of whom it is known, 0 to 1
 * @param mean over those; NaN if of nobody
 * @param commonest share of the known that have the commonest value; near 1 it tells nobody apart
 */
public record VariableQuality(ClusterVariable variable, double known, double mean, double commonest)
        implements Serializable {

    private static final double ENOUGH = 0.8;
    private static final double LEAST = 0.5;
    private static final double ALIKE = 0.95;

    /** Unknown of so many that what is put in their place decides. */
    public boolean poor() {
        return known < LEAST;
    }

    public boolean thin() {
        return known < ENOUGH || commonest > ALIKE;
    }
}
