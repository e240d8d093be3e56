package org.acrm.customer.entity;

/** SQL of master data as it was known at {@code :known}: what stands, where it stood already, else the state that was replaced later. */
public final class KnownThen {

    /** One row at most for {@code :customer}, with the columns of {@code customer_customer} that have a history. */
    public static final String CUSTOMER = "(select c.id, c.source, c.source_key, " + golden("c")
            + ", c.recorded_at from customer_customer c where c.id = :customer and c.recorded_at <= :known union all"
            + " select h.customer_id, k.source, k.source_key, " + golden("h")
            + ", h.recorded_from from customer_history h join customer_customer k on k.id = h.customer_id"
            + " where h.customer_id = :customer and h.recorded_from <= :known and h.recorded_to > :known)";

    /** Holdings in which {@code :customer} had a part, with {@code role}. */
    public static final String HOLDINGS = "(select h.id, " + contract("h") + ", r.role from customer_holding_role r"
            + " join customer_holding h on h.id = r.holding_id where r.customer_id = :customer"
            + " and r.recorded_at <= :known and h.recorded_at <= :known union all select y.holding_id, " + contract("y")
            + ", r.role from customer_holding_role r join customer_holding_history y on y.holding_id = r.holding_id"
            + " where r.customer_id = :customer and r.recorded_at <= :known and y.recorded_from <= :known"
            + " and y.recorded_to > :known)";

    private KnownThen() {}

    private static String golden(String a) {
        return columns(
                a,
                "kind, name, latin_name, language, birth_date, sex, id_number, industry, occupation, branch_id,"
                        + " portfolio_id, customer_since, closed_on, referred_by_id");
    }

    private static String contract(String a) {
        return columns(
                a,
                "product_id, account_no, currency, opened_on, matures_on, closed_on, balance_minor,"
                        + " credit_limit_minor, interest_rate, status");
    }

    private static String columns(String alias, String names) {
        return alias + "." + names.replace(", ", ", " + alias + ".");
    }
}
