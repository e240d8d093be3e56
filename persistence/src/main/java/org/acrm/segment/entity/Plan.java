package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/**
 * What is to be divided, and what for.
 *
 * @param population kind of customers
 * @param leastMonths customers for a shorter time are left out
 * @param within the segment whose members are divided (SEG-14); null for all customers of the kind
 */
public record Plan(String name, String purpose, String population, int leastMonths, Long within)
        implements Serializable {

    public Plan(String name, String purpose, String population, int leastMonths) {
        this(name, purpose, population, leastMonths, null);
    }

    public Plan {
        if (name == null || name.isBlank()) {
            throw new BusinessException("error.segmentation.name");
        }
        if (leastMonths < 0) {
            throw new BusinessException("error.segmentation.months");
        }
        name = name.strip();
        purpose = Cluster.blankAsNull(purpose);
    }

    String told() {
        return name + ", " + who();
    }

    /** Who is divided. */
    String who() {
        return population + " ≥ " + leastMonths + (within == null ? "" : " ⊆ " + within);
    }

    public Population asOf(LocalDate day) {
        return new Population(population, leastMonths, day, within);
    }
}
