package org.acrm.demo;

import org.acrm.demo.life.Repeats;

/**
 * Which bank, and which part of its life one delivery covers. The base day fixes who the first customers are and how
 * they live; later days only continue those lives, so that every delivery tells the same story.
 *
 * @param repeats how many customers are second entries of an earlier one
 * @param start first day of the transactions
 * @param base last day of the full delivery
 * @param through last day of this delivery; after the base day for a daily delivery
 */
public record Scope(long seed, int customers, Repeats repeats, int start, int base, int through) {

    private static final int NEW_CUSTOMERS_PER_DAY_ONE_IN = 5_000;

    public boolean isDaily() {
        return through > base;
    }

    public int newPerDay() {
        return Math.max(1, customers / NEW_CUSTOMERS_PER_DAY_ONE_IN);
    }

    /** Customers that exist at the end of this delivery. */
    public int population() {
        return customers + newPerDay() * (through - base);
    }

    /** Day on which a customer beyond the first population came, or -1 for one of the first. */
    public int arrival(int index) {
        return index < customers ? -1 : base + 1 + (index - customers) / newPerDay();
    }

    /** True when something that happened on this day belongs to the delivery. */
    public boolean delivers(int day) {
        return isDaily() ? day == through : day <= through;
    }
}
