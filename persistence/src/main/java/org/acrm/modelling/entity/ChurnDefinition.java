package org.acrm.modelling.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who counts as lost (CHN-03). Asked about are customers with a rhythm to lose: at least {@code leastActiveDays} days of the
 * last {@code recentDays} on which they bought, withdrew, transferred or had a salary. Lost is one who closes the relationship
 * within the horizon or does nothing of that kind in its last {@code quietDays}. What the bank books by itself, such as
 * interest and fees, is no sign of life.
 */
public record ChurnDefinition(int recentDays, int leastActiveDays, int horizonDays, int quietDays)
        implements Serializable {

    /** Two months of silence of one who was seen monthly or more often. */
    public static final ChurnDefinition STANDARD = new ChurnDefinition(90, 3, 90, 60);

    public ChurnDefinition {
        if (recentDays < leastActiveDays || leastActiveDays < 1 || quietDays < 1 || quietDays > horizonDays) {
            throw new IllegalArgumentException("The active days must fit the window, the quiet days the horizon");
        }
    }

    /** The day as of which a training on {@code businessDate} reads its features: the outcome lies wholly after it. */
    public LocalDate featuresAsOf(LocalDate businessDate) {
        return businessDate.minusDays(horizonDays);
    }
}
