package org.acrm.value.entity;

import java.time.LocalDate;

/** Whether a customer carries a card of the bank: card members own an open card product, ordinary members do not. */
public enum MemberType {
    CARD,
    ORDINARY;

    /** @param customer alias of the table of customers; reads {@code :shown} */
    String condition(String customer) {
        return (this == CARD ? "" : "not ") + carries(customer, ":shown");
    }

    /** The name of a customer's type in SQL; reads {@code :shown}. */
    static String named(String customer) {
        return named(customer, ":shown");
    }

    /** The same on a day. */
    public static String named(String customer, LocalDate day) {
        return named(customer, "date '" + day + "'");
    }

    private static String named(String customer, String shown) {
        return "case when " + carries(customer, shown) + " then '" + CARD + "' else '" + ORDINARY + "' end";
    }

    private static String carries(String customer, String shown) {
        return "exists (select 1 from customer_holding q join product_product w on w.id = q.product_id where q.owner_id = "
                + customer + ".id and w.kind = 'CREDIT_CARD' and (q.opened_on is null or q.opened_on <= " + shown
                + ") and (q.closed_on is null or q.closed_on > " + shown + "))";
    }
}
