package org.acrm.identity.entity;

/**
 * What a run has found about two records.
 *
 * @param weight in bits
 * @param explanation the waterfall as JSON
 */
public record FoundPair(long leftId, long rightId, double weight, String explanation) {

    public FoundPair {
        if (leftId >= rightId) {
            throw new IllegalArgumentException("The left record has the smaller id");
        }
    }
}
