package org.acrm.value.kernel;

import java.io.Serializable;

/** Shares of the customers in each grade, in percent; they sum to 100. */
public record GradeRule(int a, int b, int c, int d) implements Serializable {

    public static final GradeRule STANDARD = new GradeRule(10, 20, 30, 40);

    public GradeRule {
        if (a <= 0 || b <= 0 || c <= 0 || d <= 0 || a + b + c + d != 100) {
            throw new IllegalArgumentException("The four shares must be above 0 and sum to 100");
        }
    }

    /** @param contributions one per customer, minor units of the base currency, may be negative */
    public GradeThresholds thresholds(long[] contributions) {
        return new GradeThresholds(ShareGroups.of(contributions, d, c, b, a));
    }
}
