package org.acrm.modelling.entity;

import java.io.Serializable;

/**
 * How a model stands: what came of its last training, and which version scores.
 *
 * @param champion null where none scores
 * @param attempt null before the first training
 */
public record ModelStanding(String model, VersionOverview champion, Attempt attempt) implements Serializable {

    public static ModelStanding untried(String model) {
        return new ModelStanding(model, null, null);
    }
}
