package org.acrm.value.kernel;

import java.io.Serializable;

/** From what contribution on a customer has which grade, by one day's customers; group 4 is grade A. */
public record GradeThresholds(ShareGroups groups) implements Serializable {

    public Grade grade(long contribution) {
        return Grade.values()[Grade.values().length - groups.numberOf(contribution)];
    }
}
