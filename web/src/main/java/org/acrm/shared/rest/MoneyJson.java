package org.acrm.shared.rest;

import org.acrm.shared.entity.Money;

/** @param minor whole minor units, such as fen or cents */
public record MoneyJson(long minor, String currency) {

    /** Null where there is no amount. */
    public static MoneyJson of(Money money) {
        return money == null ? null : new MoneyJson(money.minor(), money.currency());
    }
}
