package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * Why a pair weighs what it weighs, from the odds before anything was compared to the probability in the end.
 *
 * @param prior bits that any two records begin with
 * @param total the prior and all steps
 */
public record Waterfall(double prior, List<Step> steps, double total) implements Serializable {

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /**
     * What one comparison added.
     *
     * @param outcome the level that held, "else" or "missing"
     * @param left normalised values of the record on the left
     * @param bits of the outcome
     * @param frequencyBits more for a rare value, less for a frequent one
     */
    public record Step(String comparison, String outcome, String left, String right, double bits, double frequencyBits)
            implements Serializable {}

    public double probability() {
        return MatchWeights.probability(total);
    }
}
