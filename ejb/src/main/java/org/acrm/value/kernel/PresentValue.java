package org.acrm.value.kernel;

import java.io.Serializable;

/**
 * What coming years are worth today (LTV-04).
 *
 * @param discount a year, 0.06 for six percent
 * @param months how far ahead is looked
 */
public record PresentValue(double discount, int months) implements Serializable {

    /** Mean length of a year of the models, whose unit of time is the week. */
    public static final double WEEKS_A_YEAR = 365.25 / 7;

    private static final int YEAR = 12;

    /** Of one unit a year, paid month by month to its end, as long as the customer stays. @param leaving share of those who leave in a year */
    public double ofAYear(double leaving) {
        double sum = 0;
        for (int month = 1; month <= months; month++) {
            double years = (double) month / YEAR;
            sum += Math.pow(1 - leaving, years) * worth(years) / YEAR;
        }
        return sum;
    }

    /** Of one unit for each purchase to come; those of a year as if made in its middle. */
    public double ofPurchases(BuyingModel model, int count, double last, double watched) {
        double sum = 0;
        double before = 0;
        for (int month = 0; month < months; month += YEAR) {
            int until = Math.min(month + YEAR, months);
            double made = model.expected(count, last, watched, until * WEEKS_A_YEAR / YEAR);
            sum += (made - before) * worth((month + until) / 2.0 / YEAR);
            before = made;
        }
        return sum;
    }

    private double worth(double years) {
        return Math.pow(1 + discount, -years);
    }
}
