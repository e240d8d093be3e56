package org.acrm.value.kernel;

import java.io.Serializable;

/**
 * Where the bands of CHN-04 begin, as multiples of the customer's mean cycle c; d is the number of days since the last
 * active day. Dormancy prevention: d ≥ c. Churn prevention: d ≥ {@code nearBorder}·c. Win-back: d > {@code border}·c.
 *
 * @param leastActiveDays with fewer, the rhythm is unknown
 * @param shortestCycleDays a shorter cycle counts as this long: whoever pays by card daily is not lost after three days
 * @param nearBorder from how many cycles on the border counts as approached
 * @param border between churn prevention and win-back, in cycles
 */
public record CycleRule(int leastActiveDays, double shortestCycleDays, double nearBorder, double border)
        implements Serializable {

    /** Borders as in the requirement, "approached" read as one and a half cycles. */
    public static final CycleRule STANDARD = new CycleRule(3, 7, 1.5, 2);

    public CycleRule {
        if (leastActiveDays < 2 || shortestCycleDays <= 0 || nearBorder < 1 || border < nearBorder) {
            throw new IllegalArgumentException("The borders must rise from one cycle on");
        }
    }

    /** @param today days since 1970-01-01, not before the cycle's last day */
    public CycleBand band(Cycle cycle, long today) {
        if (cycle.activeDays() < leastActiveDays) {
            return CycleBand.UNKNOWN;
        }
        long silent = today - cycle.lastDay();
        if (silent < 0) {
            throw new IllegalArgumentException("The last active day lies " + -silent + " days ahead");
        }
        double length = Math.max(cycle.meanDays(), shortestCycleDays);
        if (silent > border * length) {
            return CycleBand.WIN_BACK;
        }
        if (silent >= nearBorder * length) {
            return CycleBand.CHURN_PREVENTION;
        }
        return silent >= length ? CycleBand.DORMANCY_PREVENTION : CycleBand.ACTIVE;
    }
}
