package org.acrm.value.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.ResultRow;

/**
 * What a customer brought and cost in the last twelve whole months and is worth over the relationship.
 *
 * @param total lifetime value: an estimate; null where none was derived
 * @param alivePercent probability that the customer still buys; null where the model says nothing
 * @param assets with this bank. @param wallet what peers of the same age and occupation keep with it at most: an estimate of the
 *     customer's whole wallet; null where there are too few peers
 * @param told assets with all banks together as the customer told them, null where nobody asked. @param toldOn when
 */
public record CustomerWorth(
        Money margin,
        Money fees,
        Money purchases,
        Money bookings,
        Money keeping,
        Money contacts,
        Money profit,
        Money historic,
        Money potential,
        Money total,
        String grade,
        Long alivePercent,
        Money assets,
        Money wallet,
        Money told,
        LocalDate toldOn)
        implements Serializable {

    static CustomerWorth of(ResultRow row, String currency) {
        return new CustomerWorth(
                row.money("margin_minor", currency),
                row.money("fees_minor", currency),
                row.money("purchases_minor", currency),
                row.money("booking_cost_minor", currency),
                row.money("holding_cost_minor", currency),
                row.money("contact_cost_minor", currency),
                row.money("profit_minor", currency),
                row.money("historic_minor", currency),
                row.money("potential_minor", currency),
                row.money("total_minor", currency),
                row.text("grade"),
                row.number("alive_percent"),
                row.money("assets_minor", currency),
                row.money("wallet_minor", currency),
                row.money("told_minor", currency),
                row.date("told_on"));
    }

    /** What was booked, without anything that is estimated. */
    public CustomerWorth withoutEstimates() {
        return new CustomerWorth(
                margin, fees, purchases, bookings, keeping, contacts, profit, historic, null, null, null, null, assets,
                null, told, toldOn);
    }

    /** Peers are known as they are now alone. */
    public CustomerWorth withoutWallet() {
        return new CustomerWorth(
                margin,
                fees,
                purchases,
                bookings,
                keeping,
                contacts,
                profit,
                historic,
                potential,
                total,
                grade,
                alivePercent,
                assets,
                null,
                told,
                toldOn);
    }

    /** Cost to serve. */
    public Money cost() {
        return bookings.plus(keeping).plus(contacts);
    }

    /** Share of the wallet (LTV-06), of what the customer told or else of an estimate; null where it cannot be told honestly. */
    public Double share() {
        Money whole = told == null ? wallet : told;
        return whole == null || whole.minor() <= 0 || assets == null
                ? null
                : Math.min(1, Math.max(0, assets.minor()) / (double) whole.minor());
    }
}
