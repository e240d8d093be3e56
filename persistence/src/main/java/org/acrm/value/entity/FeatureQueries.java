package org.acrm.value.entity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.activity.entity.TouchedCustomers;
import org.acrm.fact.entity.JudgedEvidence;

/**
 * The features of customers as of any day, in the columns of {@code value_features}. A window of n days ends with the day
 * itself; "prev" is the window of the same length before it.
 */
public final class FeatureQueries {

    private static final String DAY = "cast(:asOf as date)";

    private static final String BASE = "cast(:base as date)";
    private static final String ON_BASE = "o.valid_from <= " + BASE + " and o.valid_to > " + BASE;
    private static final String AFRESH = TouchedCustomers.IN_RANGE + " union select c.id from customer_customer c where"
            + range("c.id") + " and not exists (select 1 from value_features o where o.customer_id = c.id and "
            + ON_BASE + ")";

    private static final String CUSTOMERS =
            "select c.id as customer_id, c.customer_since, a.last_active_on, a.first_active_on";

    private static final String LAST_PURCHASE =
            ", max(case when d.purchase_count > 0 then d.on_day end) as last_purchase_on";
    private static final List<DailySum> PURCHASES = List.of(
            new DailySum("d.purchase_count", 365, 0, "purchase_count_365"),
            new DailySum("d.purchase_minor", 365, 0, "purchase_minor_365"));
    private static final List<DailySum> ACTIVITY = Stream.of(
                    List.of(new DailySum("1", 30, 0, "active_days_30")),
                    DailySum.twice("1", "active_days"),
                    List.of(new DailySum("1", 365, 0, "active_days_365")),
                    DailySum.twice("d.tx_count", "tx_count"),
                    List.of(new DailySum("d.tx_count", 365, 0, "tx_count_365")),
                    DailySum.twice("d.in_minor", "in_minor"),
                    DailySum.twice("d.out_minor", "out_minor"),
                    PURCHASES,
                    DailySum.twice("d.salary_minor", "salary_minor"))
            .flatMap(List::stream)
            .toList();

    private FeatureQueries() {}

    /** Parameters: {@code asOf}, and the range {@code fromId <= customer_id < toId}. */
    public static String select() {
        return select(activity(""));
    }

    /**
     * The same, reckoned on from the features of an earlier day, {@code base}; {@code edges} are the {@link DailySum#edges} between both.
     * Days are read again of those alone who had no features on that day, or whose days up to it have changed since.
     */
    static String reckonedOn() {
        return select(carried() + " union all " + activity(" and d.customer_id in (" + AFRESH + ")"));
    }

    private static String select(String activity) {
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
                + joined("a", activity)
                + joined("h", holdings())
                + joined("i", interactions())
                + joined("k", complaints())
                + joined("t", textsOfLeaving())
                + " where" + range("c.id") + " and c.merged_into_id is null";
    }

    /** The features of RFM alone, of those with a transaction in their window; parameters as in {@link #select}. */
    static String purchases() {
        return "select d.customer_id" + LAST_PURCHASE + summed(PURCHASES, DailySum::sum)
                + " from activity_daily d where"
                + range("d.customer_id") + " and d.on_day <= " + DAY + " and d.on_day > " + DAY
                + " - 365 group by d.customer_id";
    }

    private static String activity(String further) {
        return "select d.customer_id, max(d.on_day) as last_active_on, min(d.on_day) as first_active_on" + LAST_PURCHASE
                + summed(ACTIVITY, DailySum::sum) + " from activity_daily d where" + range("d.customer_id")
                + " and d.on_day <= " + DAY + further + " group by d.customer_id";
    }

    /** Days after the base are later than all that it knows, and sums change by the days that enter or leave their windows. */
    private static String carried() {
        String later = "case when d.on_day > " + BASE + " then d.on_day end";
        return "select o.customer_id, coalesce(e.last_active_on, o.last_active_on) as last_active_on,"
                + " coalesce(o.first_active_on, e.first_active_on) as first_active_on,"
                + " coalesce(e.last_purchase_on, o.last_purchase_on) as last_purchase_on"
                + summed(ACTIVITY, DailySum::carried)
                + " from value_features o left join (select d.customer_id, max(" + later + ") as last_active_on, min("
                + later + ") as first_active_on, max(case when d.purchase_count > 0 then " + later
                + " end) as last_purchase_on" + summed(ACTIVITY, DailySum::change)
                + " from activity_daily d where" + range("d.customer_id")
                + " and d.on_day in (:edges) group by d.customer_id) e on e.customer_id = o.customer_id where"
                + range("o.customer_id") + " and " + ON_BASE + " and o.customer_id not in (" + TouchedCustomers.IN_RANGE
                + ")";
    }

    private static String summed(List<DailySum> sums, Function<DailySum, String> text) {
        return sums.stream().map(text).collect(Collectors.joining());
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
