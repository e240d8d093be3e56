package org.acrm.segment.entity;

import java.io.Serializable;

/**
 * A customer who is in a segment, or has come or gone.
 *
 * @param letInBy the block that lets the customer in, from 1; null where none is known
 * @param version of which that is a block; null for the one that is being written
 * @param nearest where clusters decide, which are the nearest to the customer; null where a rule does
 */
public record MemberLine(
        long id,
        String number,
        String name,
        String language,
        String kind,
        String branch,
        String grade,
        Integer letInBy,
        Integer version,
        Nearest nearest)
        implements Serializable {

    /**
     * The clusters in the order of their distance; of a mixture, of their probability.
     *
     * @param distance in standard deviations of the prepared variables; for a mixture the probability, 0 to 1
     * @param secondDistance likewise
     */
    public record Nearest(String cluster, double distance, String second, double secondDistance, boolean probable)
            implements Serializable {}

    public MemberLine withName(String shown) {
        return new MemberLine(id, number, shown, language, kind, branch, grade, letInBy, version, nearest);
    }

    public MemberLine by(int block, Integer of) {
        return new MemberLine(id, number, name, language, kind, branch, grade, block, of, nearest);
    }

    public MemberLine near(Nearest clusters) {
        return new MemberLine(id, number, name, language, kind, branch, grade, letInBy, version, clusters);
    }
}
