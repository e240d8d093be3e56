package org.acrm.modelling.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Who counts as lost (CHN-03). Asked about are customers with a rhythm to lose: at least {@code leastActiveDays} days of the
 * last {@code recentDays} on which they bought, withdrew, transferred or had a salary. Lost is one who closes the relationship
 * within the horizon or does nothing of that kind in its last {@code quietDays}. What the bank books by itself, such as
 * interest and fees, is no sign of life.
 */
public record ChurnDefinition(int recentDays, int leastActiveDays, int horizonDays, int quietDays)
        implements Serializable {

    /** Two months of silence of one who was seen monthly or more often. */
    public static final ChurnDefinition STANDARD = new ChurnDefinition(90, 3, 90, 60);

    private static final List<String> COLUMNS = List.of(
            "customer_since",
            "first_active_on",
            "last_active_on",
            "active_days_30",
            "active_days_90",
            "active_days_prev_90",
            "active_days_365",
            "tx_count_90",
            "tx_count_prev_90",
            "tx_count_365",
            "in_minor_90",
            "in_minor_prev_90",
            "out_minor_90",
            "out_minor_prev_90",
            "purchase_count_365",
            "purchase_minor_365",
            "last_purchase_on",
            "salary_minor_90",
            "salary_minor_prev_90",
            "product_count",
            "holding_count",
            "login_count_90",
            "login_count_prev_90",
            "contact_count_90",
            "complaint_count_90",
            "complaint_count_365",
            "open_complaint_count",
            "leaving_text_count_180");
    private static final String SIGNS_OF_LIFE = "select %s from activity_daily d where d.customer_id = f.customer_id"
            + " and d.on_day > cast(%s as date) - %d and d.on_day <= %s"
            + " and (d.purchase_count > 0 or d.salary_minor > 0)";

    public ChurnDefinition {
        if (recentDays < leastActiveDays || leastActiveDays < 1 || quietDays < 1 || quietDays > horizonDays) {
            throw new IllegalArgumentException("The active days must fit the window, the quiet days the horizon");
        }
    }

    public Question question() {
        return new Question(
                Model.CHURN,
                horizonDays,
                1,
                COLUMNS,
                null,
                "(c.closed_on is null or c.closed_on > :asOf)",
                "(" + life("count(*)", ":asOf", recentDays) + ") >= " + leastActiveDays,
                "case when c.closed_on <= :until then 1 when exists (" + life("1", ":until", quietDays)
                        + ") then 0 else 1 end",
                null);
    }

    /** Days with a sign of life, of so many up to a day. */
    private static String life(String what, String day, int days) {
        return SIGNS_OF_LIFE.formatted(what, day, days, day);
    }
}
