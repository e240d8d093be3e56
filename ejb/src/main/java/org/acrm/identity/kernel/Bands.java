package org.acrm.identity.kernel;

import java.io.Serializable;

/**
 * Weights in bits (binary logarithm of the odds that two records are the same) from which records are merged without
 * asking, and from which a steward is asked; below that they are left alone.
 */
public record Bands(double merge, double ask) implements Serializable {

    /** What is to be done with a pair. */
    public enum Band {
        MERGE,
        ASK,
        LEAVE
    }

    public Bands {
        if (merge < ask) {
            throw new IllegalArgumentException("Merging needs at least the weight of asking");
        }
    }

    public Band of(double weight) {
        return weight >= merge ? Band.MERGE : weight >= ask ? Band.ASK : Band.LEAVE;
    }
}
