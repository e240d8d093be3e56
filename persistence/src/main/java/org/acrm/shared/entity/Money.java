package org.acrm.shared.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** An amount in minor units of a currency (ISO 4217); amounts of different currencies never meet in one sum. */
public record Money(long minor, String currency) implements Serializable {

    public Money {
        Objects.requireNonNull(currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " have no sum");
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    /** The amount in major units, with as many decimals as the currency has. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** Decimals of a currency: two, but for those that ISO 4217 gives none. */
    public static int digits(String currency) {
        return java.util.Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
