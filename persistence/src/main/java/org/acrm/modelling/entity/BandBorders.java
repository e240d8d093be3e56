package org.acrm.modelling.entity;

import java.io.Serializable;

/** From which probability on a customer is in the high or the medium band. */
public record BandBorders(double highFrom, double mediumFrom) implements Serializable {

    public BandBorders {
        if (!(mediumFrom <= highFrom)) {
            throw new IllegalArgumentException("The medium band begins above the high one");
        }
    }

    public ScoreBand band(double probability) {
        if (probability >= highFrom) {
            return ScoreBand.HIGH;
        }
        return probability >= mediumFrom ? ScoreBand.MEDIUM : ScoreBand.LOW;
    }
}
