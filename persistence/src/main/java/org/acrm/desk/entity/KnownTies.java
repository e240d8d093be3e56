package org.acrm.desk.entity;

/**
 * SQL of what tied customers to one another as it was known at {@code :known}: {@code from_id}, {@code to_id}, {@code kind}, {@code role},
 * {@code since}. Whose a tie is follows from its records, so a merge counts for past days too. Conditions on one of both ends reach the
 * indexes of each part.
 */
final class KnownTies {

    private static final String THEN = "y.recorded_from <= :known and y.recorded_to > :known";

    private static final String NO_ROLE = "cast(null as varchar(20)) role";

    /** Families, groups of companies, persons to talk to. */
    static final String DELIVERED =
            "(select r.from_id, r.to_id, r.kind, r.role, r.since from customer_relationship r where r.recorded_at <= :known"
                    + " union all select f.customer_id, t.customer_id, y.kind, y.role, y.since"
                    + " from customer_relation_history y join customer_record f on f.id = y.from_record_id"
                    + " join customer_record t on t.id = y.to_record_id where " + THEN + ")";

    private static final String ROLES = "(select r.holding_id, r.customer_id, r.role from customer_holding_role r"
            + " where r.recorded_at <= :known union all select y.holding_id, w.customer_id, y.role"
            + " from customer_role_history y join customer_record w on w.id = y.record_id where " + THEN + ")";

    private static final String CONTRACTS =
            "(select h.id, h.opened_on from customer_holding h where h.recorded_at <= :known"
                    + " union all select y.holding_id, y.opened_on from customer_holding_history y where " + THEN + ")";

    /** Who guaranteed for a holding of somebody else, or might use it. */
    static final String IN_HOLDINGS = "(select k.customer_id from_id, o.customer_id to_id, k.role kind, " + NO_ROLE
            + ", h.opened_on since from " + ROLES + " k join " + ROLES
            + " o on o.holding_id = k.holding_id and o.role = 'OWNER' join " + CONTRACTS
            + " h on h.id = k.holding_id where k.role <> 'OWNER')";

    /** Who had come through whom. */
    static final String REFERRALS =
            "(select c.id from_id, c.referred_by_id to_id, '" + Tie.REFERRAL + "' kind, " + NO_ROLE
                    + ", c.customer_since since from customer_customer c where c.merged_into_id is null"
                    + " and c.referred_by_id is not null and c.recorded_at <= :known union all"
                    + " select y.customer_id, w.customer_id, '" + Tie.REFERRAL + "', " + NO_ROLE + ", y.customer_since"
                    + " from customer_history y join customer_customer c on c.id = y.customer_id and c.merged_into_id is null"
                    + " join customer_record w on w.id = y.referred_by_id and w.customer_id <> y.customer_id where "
                    + THEN + ")";

    private KnownTies() {}
}
