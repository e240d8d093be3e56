package org.acrm.value.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * Lifetime values of a group of customers, added up, and what these customers are like.
 *
 * @param group grade, year of joining or label of a product; null for all, or where it is not known
 * @param key by which its customers are asked for: the group, or the id of the product
 */
public record LtvSum(
        String group,
        String key,
        long customers,
        Money historic,
        Money current,
        Money potential,
        Money total,
        Money purchases,
        long products,
        long ageYears,
        long ageKnown,
        long tenureDays,
        long tenureKnown,
        long alivePercent,
        long aliveKnown)
        implements Serializable {

    /** Of fewer customers no mean is told: it would be as good as a look at one of them. */
    public static final int LEAST = 5;

    private static final double YEAR = 365.25;
    private static final int ALL = 100;

    public LtvSum plus(LtvSum other) {
        return new LtvSum(
                group,
                key,
                customers + other.customers,
                historic.plus(other.historic),
                current.plus(other.current),
                potential.plus(other.potential),
                total.plus(other.total),
                purchases.plus(other.purchases),
                products + other.products,
                ageYears + other.ageYears,
                ageKnown + other.ageKnown,
                tenureDays + other.tenureDays,
                tenureKnown + other.tenureKnown,
                alivePercent + other.alivePercent,
                aliveKnown + other.aliveKnown);
    }

    public LtvSum of(String name, String asked) {
        return new LtvSum(
                name,
                asked,
                customers,
                historic,
                current,
                potential,
                total,
                purchases,
                products,
                ageYears,
                ageKnown,
                tenureDays,
                tenureKnown,
                alivePercent,
                aliveKnown);
    }

    public Money meanTotal() {
        return new Money(Math.round((double) total.minor() / customers), total.currency());
    }

    /** Mean amount of purchases in a year (LTV-02). */
    public Money meanPurchases() {
        return new Money(Math.round((double) purchases.minor() / customers), total.currency());
    }

    public double meanProducts() {
        return (double) products / customers;
    }

    /** Years; null where too few are known. */
    public Double meanAge() {
        return ageKnown < LEAST ? null : (double) ageYears / ageKnown;
    }

    /** Years with the bank; null where too few are known. */
    public Double meanTenure() {
        return tenureKnown < LEAST ? null : tenureDays / YEAR / tenureKnown;
    }

    /** Mean probability that those who bought still buy; null where too few are known. */
    public Double meanAlive() {
        return aliveKnown < LEAST ? null : (double) alivePercent / aliveKnown / ALL;
    }
}
