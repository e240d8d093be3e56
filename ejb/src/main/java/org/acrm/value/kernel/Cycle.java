package org.acrm.value.kernel;

import java.io.Serializable;

/**
 * A customer's rhythm: active days, each counted once however much happened on it.
 *
 * @param firstDay days since 1970-01-01
 * @param lastDay days since 1970-01-01
 * @param activeDays number of different days from the first to the last
 */
public record Cycle(long firstDay, long lastDay, int activeDays) implements Serializable {

    public Cycle {
        if (activeDays < 0 || (activeDays > 0 && lastDay - firstDay < activeDays - 1L)) {
            throw new IllegalArgumentException(
                    activeDays + " active days do not fit between " + firstDay + " and " + lastDay);
        }
    }

    /** Mean interval c between two active days, in days; NaN with fewer than two. */
    public double meanDays() {
        return activeDays < 2 ? Double.NaN : (double) (lastDay - firstDay) / (activeDays - 1);
    }
}
