package org.acrm.customer.entity;

/**
 * Says in SQL who has been erased on request. Such a customer stays as a number in sums that were true; lists of customers, segments and
 * whatever chooses people leave them out, from the moment the erasure is entered.
 */
public final class Erased {

    /** @param customer SQL of the customer's id */
    public static String of(String customer) {
        return "exists (select 1 from customer_erasure e where e.customer_id = " + customer + ")";
    }

    private Erased() {}
}
