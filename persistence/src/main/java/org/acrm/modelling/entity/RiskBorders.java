package org.acrm.modelling.entity;

import java.io.Serializable;

/** From which probability on a customer counts as high or medium risk. */
public record RiskBorders(double highFrom, double mediumFrom) implements Serializable {

    public RiskBorders {
        if (!(mediumFrom <= highFrom)) {
            throw new IllegalArgumentException("Medium risk begins above high risk");
        }
    }

    public RiskBand band(double probability) {
        if (probability >= highFrom) {
            return RiskBand.HIGH;
        }
        return probability >= mediumFrom ? RiskBand.MEDIUM : RiskBand.LOW;
    }
}
