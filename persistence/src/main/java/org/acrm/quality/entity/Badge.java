package org.acrm.quality.entity;

import java.io.Serializable;
import java.util.List;

/**
 * How far one customer's rows meet the rules.
 *
 * @param percent share of the rules' weight that is met, 0 to 100; null before the first check
 * @param floor below which the customer's scores are withheld
 * @param failing the rules that fail for a row of the customer, the heaviest first
 */
public record Badge(Integer percent, int floor, List<Broken> failing) implements Serializable {

    /** A rule that fails. */
    public record Broken(long rule, String label, Severity severity) implements Serializable {}

    public Badge {
        failing = List.copyOf(failing);
    }

    public boolean withheld() {
        return percent != null && percent < floor;
    }
}
