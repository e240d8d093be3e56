package org.acrm.modelling.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Who becomes a best customer (GRD-04). A best customer is one of grade A, as the bank defines its grades. Asked about are newly active
 * customers who are not: they hold something, and joined within the last {@code newDays} or acted for the first time in them. Bookings
 * count as the first only where the bank's reach back as long before that. The outcome is grade A on any day of the horizon, as grades are kept by date.
 */
public record BestCustomerDefinition(int newDays, int horizonDays, int cohorts) implements Serializable {

    /** New for a year, and a quarter to become one of the best; the newly active of three quarters, for they are few. */
    public static final BestCustomerDefinition STANDARD = new BestCustomerDefinition(365, 90, 3);

    private static final String BEST = "A";
    private static final String DAY = "cast(:asOf as date)";
    private static final List<String> COLUMNS = List.of(
            "contribution_minor",
            "assets_minor",
            "debts_minor",
            "customer_since",
            "first_active_on",
            "last_active_on",
            "active_days_30",
            "active_days_90",
            "active_days_prev_90",
            "tx_count_90",
            "tx_count_prev_90",
            "in_minor_90",
            "in_minor_prev_90",
            "out_minor_90",
            "out_minor_prev_90",
            "purchase_count_365",
            "purchase_minor_365",
            "salary_minor_90",
            "salary_minor_prev_90",
            "product_count",
            "holding_count",
            "login_count_90",
            "login_count_prev_90",
            "contact_count_90",
            "complaint_count_365");

    public BestCustomerDefinition {
        if (newDays < 1 || horizonDays < 1 || cohorts < 1) {
            throw new IllegalArgumentException("A definition needs days and a cohort");
        }
    }

    public Question question() {
        String since = DAY + " - " + newDays;
        return new Question(
                Model.BEST_CUSTOMER,
                horizonDays,
                cohorts,
                COLUMNS,
                new Question.Further(
                        "select g.customer_id, g.grade, g.contribution_minor, g.assets_minor, g.debts_minor"
                                + " from value_grade g where g.valid_from <= :asOf and g.valid_to > :asOf"
                                + " and g.customer_id >= :fromId and g.customer_id < :toId",
                        List.of("contribution_minor", "assets_minor", "debts_minor")),
                "f.holding_count > 0 and (c.closed_on is null or c.closed_on > :asOf) and (c.customer_since is null or c.customer_since <= :asOf)"
                        + " and (c.customer_since > " + since
                        + " or f.first_active_on > " + since
                        + " and (select min(b.on_day) from activity_daily b) <= " + since + " - " + newDays + ")",
                "coalesce(m.grade, ' ') <> '" + BEST + "'",
                "case when exists (select 1 from value_grade q where q.customer_id = f.customer_id and q.grade = '"
                        + BEST + "' and q.valid_from <= :until and q.valid_to > :asOf) then 1 else 0 end",
                "select min(t.business_date) from value_grade_threshold t");
    }
}
