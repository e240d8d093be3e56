package org.acrm.activity.entity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of booked transactions, as delivered. */
public enum TransactionKind {
    SALARY(false),
    DEPOSIT(false),
    WITHDRAWAL(true),
    TRANSFER_IN(false),
    TRANSFER_OUT(true),
    CARD_PURCHASE(true),
    CASH_ADVANCE(true),
    FEE(false),
    INTEREST(false),
    LOAN_PAYMENT(false),
    FX(false);

    private final boolean purchase;

    TransactionKind(boolean purchase) {
        this.purchase = purchase;
    }

    /**
     * What counts as a purchase in RFM (RFM-01): use of the bank that the customer chooses each time. Paying back a loan is a duty,
     * fees and interest are the bank's doing, and an exchange of currency moves money between the customer's own pockets.
     */
    public boolean isPurchase() {
        return purchase;
    }

    /** The purchases as an SQL list of literals. */
    public static String purchases() {
        return Stream.of(values())
                .filter(TransactionKind::isPurchase)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
