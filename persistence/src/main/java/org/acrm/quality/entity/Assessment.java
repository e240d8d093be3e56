package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody said of a table under a dimension.
 *
 * @param score of 100
 * @param by pseudonym
 */
public record Assessment(String subject, Dimension dimension, int score, String note, String by, Instant at)
        implements Serializable {

    public double share() {
        return score;
    }
}
