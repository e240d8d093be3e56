package org.acrm.value.entity;

import org.acrm.fact.entity.JudgedEvidence;

/**
 * The features of customers as of any day, in the columns of {@code value_features}. A window of n days ends with the day
 * itself; "prev" is the window of the same length before it.
 */
public final class FeatureQueries {

    private static final String DAY = "cast(:asOf as date)";

    private static final String CUSTOMERS =
            "select c.id as customer_id, c.customer_since, a.last_active_on, a.first_active_on";

    private static final String LAST_PURCHASE =
            ", max(case when d.purchase_count > 0 then d.on_day end) as last_purchase_on";
    private static final String PURCHASES = sum("d.purchase_count", "d.on_day", 365, 0, "purchase_count_365")
            + sum("d.purchase_minor", "d.on_day", 365, 0, "purchase_minor_365");

    private FeatureQueries() {}

    /** Parameters: {@code asOf}, and the range {@code fromId <= customer_id < toId}. */
    public static String select() {
        return CUSTOMERS
                + zeroed("a", "active_days_30", "active_days_90", "active_days_prev_90", "active_days_365")
                + zeroed("a", "tx_count_90", "tx_count_prev_90", "tx_count_365")
                + zeroed("a", "in_minor_90", "in_minor_prev_90", "out_minor_90", "out_minor_prev_90")
                + zeroed("a", "purchase_count_365", "purchase_minor_365")
                + ", a.last_purchase_on"
                + zeroed("a", "salary_minor_90", "salary_minor_prev_90")
                + zeroed("h", "product_count", "holding_count")
                + zeroed("i", "login_count_90", "login_count_prev_90", "contact_count_90")
                + zeroed("k", "complaint_count_90", "complaint_count_365", "open_complaint_count")
                + zeroed("t", "leaving_text_count_180")
                + " from customer_customer c"
                + joined("a", activity())
                + joined("h", holdings())
                + joined("i", interactions())
                + joined("k", complaints())
                + joined("t", textsOfLeaving())
                + " where" + range("c.id") + " and c.merged_into_id is null";
    }

    /** The features of RFM alone, of those with a transaction in their window; parameters as in {@link #select}. */
    static String purchases() {
        return "select d.customer_id" + LAST_PURCHASE + PURCHASES + " from activity_daily d where"
                + range("d.customer_id") + " and d.on_day <= " + DAY + " and d.on_day > " + DAY
                + " - 365 group by d.customer_id";
    }

    private static String activity() {
        return "select d.customer_id, max(d.on_day) as last_active_on, min(d.on_day) as first_active_on"
                + LAST_PURCHASE
                + sum("1", "d.on_day", 30, 0, "active_days_30")
                + twice("1", "d.on_day", "active_days")
                + sum("1", "d.on_day", 365, 0, "active_days_365")
                + twice("d.tx_count", "d.on_day", "tx_count")
                + sum("d.tx_count", "d.on_day", 365, 0, "tx_count_365")
                + twice("d.in_minor", "d.on_day", "in_minor")
                + twice("d.out_minor", "d.on_day", "out_minor")
                + PURCHASES
                + twice("d.salary_minor", "d.on_day", "salary_minor")
                + " from activity_daily d where" + range("d.customer_id") + " and d.on_day <= " + DAY
                + " group by d.customer_id";
    }

    private static String holdings() {
        return "select h.owner_id as customer_id, count(*) as holding_count, count(distinct h.product_id) as product_count"
                + " from customer_holding h where" + range("h.owner_id")
                + " and (h.opened_on is null or h.opened_on <= " + DAY + ")"
                + " and (h.closed_on is null or h.closed_on > " + DAY + ") group by h.owner_id";
    }

    /** Logging in and looking at pages is use of the bank; every other interaction is a contact. */
    private static String interactions() {
        String day = "cast(i.happened_at as date)";
        return "select i.customer_id"
                + twice("case when i.kind = 'LOGIN' then 1 else 0 end", day, "login_count")
                + sum("case when i.kind in ('LOGIN', 'PAGE_VIEW') then 0 else 1 end", day, 90, 0, "contact_count_90")
                + " from activity_interaction i where" + range("i.customer_id") + " and i.happened_at < " + DAY + " + 1"
                + " and i.happened_at >= " + DAY + " - 180 group by i.customer_id";
    }

    private static String complaints() {
        return "select k.customer_id"
                + sum("1", "k.opened_on", 90, 0, "complaint_count_90")
                + sum("1", "k.opened_on", 365, 0, "complaint_count_365")
                + ", sum(case when k.closed_on is null or k.closed_on > " + DAY
                + " then 1 else 0 end) as open_complaint_count from feedback_complaint k where" + range("k.customer_id")
                + " and k.opened_on <= " + DAY
                + " group by k.customer_id";
    }

    /** Evidence is found, and rejected, whatever the business date, so a past day is counted as today is (TXT-02). */
    private static String textsOfLeaving() {
        return "select e.customer_id" + sum("1", "e.said_on", 180, 0, "leaving_text_count_180")
                + " from fact_evidence e join fact_kind n on n.id = e.kind_id"
                + " where n.code = 'LEAVING' and " + JudgedEvidence.counts("e") + " and"
                + range("e.customer_id") + " and e.said_on <= " + DAY + " group by e.customer_id";
    }

    private static String twice(String amount, String day, String name) {
        return sum(amount, day, 90, 0, name + "_90") + sum(amount, day, 180, 90, name + "_prev_90");
    }

    /** Sums over the days more than {@code to} and up to {@code from} days back; 0 days back is the day itself. */
    private static String sum(String amount, String day, int from, int to, String name) {
        return ", sum(case when " + day + " > " + DAY + " - " + from + " and " + day + " <= " + DAY + " - " + to
                + " then " + amount + " else 0 end) as " + name;
    }

    private static String zeroed(String alias, String... columns) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            text.append(", coalesce(")
                    .append(alias)
                    .append('.')
                    .append(column)
                    .append(", 0) as ")
                    .append(column);
        }
        return text.toString();
    }

    private static String joined(String alias, String select) {
        return " left join (" + select + ") " + alias + " on " + alias + ".customer_id = c.id";
    }

    private static String range(String column) {
        return " " + column + " >= :fromId and " + column + " < :toId";
    }
}
