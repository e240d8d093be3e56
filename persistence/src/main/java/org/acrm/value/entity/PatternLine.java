package org.acrm.value.entity;

import java.io.Serializable;

/**
 * What customers bought in a year, by what they had bought in the year before (RET-02, RET-05).
 *
 * @param customers how many had bought so often; of first-time and returning buyers those who bought
 * @param buyers how many of them bought in the year
 * @param revenueMinor what these paid, minor units of the base currency
 */
public record PatternLine(Before before, long customers, long buyers, long repeaters, long purchases, long revenueMinor)
        implements Serializable {

    /** Purchases in the year before. */
    public enum Before {
        /** Never, as far back as purchases are kept. */
        FIRST,
        /** Not in the year before, but earlier. */
        RETURNED,
        ONCE,
        TWICE,
        FEW,
        SOME,
        MANY;

        /** @param count SQL of the number of purchases in the year before, null for none; {@code earlier} whether there were any before that */
        static String named(String count, String earlier) {
            return "case when " + count + " is null then case when " + earlier + " then '" + RETURNED + "' else '"
                    + FIRST + "' end when " + count + " = 1 then '" + ONCE + "' when " + count + " = 2 then '" + TWICE
                    + "' when " + count + " <= 5 then '" + FEW + "' when " + count + " <= 12 then '" + SOME
                    + "' else '" + MANY + "' end";
        }
    }
}
