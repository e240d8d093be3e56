package org.acrm.modelling.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who counts as lost (CHN-03). Asked about are customers who paid, withdrew, transferred or had a salary in the last
 * {@code activeDays}; lost is one who closes the relationship within the horizon or does nothing of that kind in its last
 * {@code quietDays}. What the bank books by itself, such as interest and fees, is no sign of life.
 */
public record ChurnDefinition(int activeDays, int horizonDays, int quietDays) implements Serializable {

    public static final ChurnDefinition STANDARD = new ChurnDefinition(90, 90, 45);

    public ChurnDefinition {
        if (activeDays < 1 || quietDays < 1 || quietDays > horizonDays) {
            throw new IllegalArgumentException("The quiet days must lie within the horizon");
        }
    }

    /** The day as of which a training on {@code businessDate} reads its features: the outcome lies wholly after it. */
    public LocalDate featuresAsOf(LocalDate businessDate) {
        return businessDate.minusDays(horizonDays);
    }
}
