package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody said of a table under a dimension.
 *
 * @param score of 100
 * @param by pseudonym
 * @param before the score that was said before; null for the first word
 */
public record Assessment(
        String subject, Dimension dimension, int score, String note, String by, Instant at, Long before)
        implements Serializable {

    /** A word that is about to be said. */
    public Assessment(String subject, Dimension dimension, int score, String note, String by, Instant at) {
        this(subject, dimension, score, note, by, at, null);
    }

    public double share() {
        return score;
    }

    /** Points since the word before; null for the first one. */
    public Double change() {
        return Shares.points(share(), before == null ? null : before.doubleValue());
    }
}
