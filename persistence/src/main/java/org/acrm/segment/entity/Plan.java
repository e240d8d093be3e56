package org.acrm.segment.entity;

import java.io.Serializable;
import org.acrm.shared.entity.BusinessException;

/**
 * What is to be divided, and what for.
 *
 * @param population kind of customers
 * @param leastMonths customers for a shorter time are left out
 */
public record Plan(String name, String purpose, String population, int leastMonths) implements Serializable {

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
        return name + ", " + population + " ≥ " + leastMonths;
    }
}
