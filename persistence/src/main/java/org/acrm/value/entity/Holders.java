package org.acrm.value.entity;

/** SQL on who is a customer and who holds what on the day that is shown, {@code :shown}. */
final class Holders {

    /** Of {@code c}: no prospect, joined by that day or nobody knows when, and not gone. */
    static final String MEMBER = "c.kind <> 'PROSPECT' and (c.customer_since is null or c.customer_since <= :shown)"
            + " and (c.closed_on is null or c.closed_on > :shown) and ";

    /** Of a holding {@code h}: open on that day. */
    static final String OPEN =
            "(h.opened_on is null or h.opened_on <= :shown) and (h.closed_on is null or h.closed_on > :shown)";

    /** Of a holding {@code h}: begun after the day {@code :from}, up to and with that day. */
    static final String BEGUN = "h.opened_on > :from and h.opened_on <= :shown";

    private Holders() {}

    /** Whether {@code c} owns, or owned, a holding {@code h} of a product {@code w} that fits. */
    static String exists(String holding) {
        return "exists (select 1 from customer_holding h join product_product w on w.id = h.product_id where h.owner_id ="
                + " c.id and " + holding + ")";
    }
}
