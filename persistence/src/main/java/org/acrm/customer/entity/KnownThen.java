package org.acrm.customer.entity;

import java.util.List;
import java.util.stream.Stream;

/** SQL of master data as it was known at {@code :known}: what stands, where it stood already, else the state that was replaced later. */
public final class KnownThen {

    /** One row at most for {@code :customer}, with the columns of {@code customer_customer} that have a history. */
    public static final String CUSTOMER = "(select c.id, c.source, c.source_key, " + golden("c")
            + ", c.recorded_at from customer_customer c where c.id = :customer and c.recorded_at <= :known union all"
            + " select h.customer_id, k.source, k.source_key, " + golden("h")
            + ", h.recorded_from from customer_history h join customer_customer k on k.id = h.customer_id"
            + " where h.customer_id = :customer and h.recorded_from <= :known and h.recorded_to > :known)";

    /** Contact points of {@code :customer}: {@code kind}, {@code address}, {@code city}. */
    public static final String CONTACT_POINTS = "(select p.kind, p.address, p.city from customer_contact_point p"
            + " join customer_customer c on c.id = p.customer_id where c.id = :customer and c.recorded_at <= :known"
            + former("MOBILE", "mobile", "cast(null as varchar(80))")
            + former("EMAIL", "email", "cast(null as varchar(80))")
            + former("ADDRESS", "address", "h.city") + ")";

    private static final String ROLES = "(select r.holding_id, r.role from customer_holding_role r"
            + " where r.customer_id = :customer and r.recorded_at <= :known union all select y.holding_id, y.role"
            + " from customer_role_history y join customer_record w on w.id = y.record_id"
            + " where w.customer_id = :customer and y.recorded_from <= :known and y.recorded_to > :known)";

    /** Holdings in which {@code :customer} had a part, with {@code role}. */
    public static final String HOLDINGS = "(select h.id, " + contract("h") + ", r.role from " + ROLES + " r"
            + " join customer_holding h on h.id = r.holding_id where h.recorded_at <= :known union all"
            + " select y.holding_id, " + contract("y") + ", r.role from " + ROLES
            + " r join customer_holding_history y on y.holding_id = r.holding_id where y.recorded_from <= :known"
            + " and y.recorded_to > :known)";

    /** What a source says of a customer. */
    static final List<String> DELIVERED = Stream.of(
                    CustomerHistory.COLUMNS, CustomerHistory.CONTACTS, List.of("updated_at"))
            .flatMap(List::stream)
            .toList();

    /** Records with the columns of {@code customer_record}; a merge counts for past days too. */
    public static final String RECORDS = "(select r.id, r.customer_id, r.source, r.source_key, "
            + columns("r", String.join(", ", DELIVERED))
            + ", r.recorded_at from customer_record r where r.recorded_at <= :known union all"
            + " select r.id, r.customer_id, r.source, r.source_key, " + columns("y", String.join(", ", DELIVERED))
            + ", y.recorded_from from customer_record_history y join customer_record r on r.id = y.record_id"
            + " where y.recorded_from <= :known and y.recorded_to > :known)";

    /** Condition that correction {@code k} stood. */
    public static final String CORRECTED = "k.corrected_at <= :known and (k.ended_at is null or k.ended_at > :known)";

    private KnownThen() {}

    private static String former(String kind, String column, String city) {
        return " union all select '" + kind + "', h." + column + ", " + city + " from customer_history h where"
                + " h.customer_id = :customer and h." + column + " is not null and h.recorded_from <= :known"
                + " and h.recorded_to > :known";
    }

    private static String golden(String a) {
        return columns(a, String.join(", ", CustomerHistory.COLUMNS));
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
