package org.acrm.demo.life;

/**
 * How many customers are typed in a second time, with slips or in Latin letters.
 *
 * @param persons share of the retail customers of whom this is drawn
 * @param companies the same of companies
 * @param always a customer who is drawn repeats somebody in any case; else only if the first one he meets can be repeated
 */
public record Repeats(double persons, double companies, boolean always) {

    /** About two in a hundred. */
    public static final Repeats USUAL = new Repeats(0.012, 0.06, false);

    public static final int MOST_PERCENT = 40;

    /** Retail customers and companies, who alone are repeated, among all. */
    private static final double REPEATED_KINDS = 0.93;

    /** @param percent of all customers */
    public static Repeats percent(int percent) {
        double share = percent / 100.0 / REPEATED_KINDS;
        return new Repeats(share, share, true);
    }
}
