package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/** A booking on a holding of a customer. */
public record TransactionLine(
        LocalDate bookedOn,
        String product,
        String kind,
        String channel,
        String counterparty,
        Money amount,
        Money balanceAfter)
        implements Serializable {

    public TransactionLine withCounterparty(String shown) {
        return new TransactionLine(bookedOn, product, kind, channel, shown, amount, balanceAfter);
    }
}
