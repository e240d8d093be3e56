package org.acrm.value.entity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.activity.entity.TouchedCustomers.Part;
import org.acrm.fact.entity.JudgedEvidence;

/**
 * What features count besides days of activity. A night counts a source anew for those alone of whom it has changed, which triggers note
 * in {@code activity_touched} under the name of the source, and for those of whom a row enters or leaves a window.
 */
enum FeatureSource {
    HOLDINGS("h", "owner_id", "product_count", "holding_count") {
        @Override
        String counts() {
            return ", count(*) as holding_count, count(distinct h.product_id) as product_count from customer_holding h where"
                    + " (h.opened_on is null or h.opened_on <= " + DAY + ") and (h.closed_on is null or h.closed_on > "
                    + DAY + ")";
        }

        @Override
        List<String> moving() {
            return List.of(
                    moved("customer_holding h", "h.opened_on", 0), moved("customer_holding h", "h.closed_on", 0));
        }
    },

    /** Logging in and looking at pages is use of the bank; every other interaction is a contact. */
    CONTACTS("i", "customer_id", "login_count_90", "login_count_prev_90", "contact_count_90") {
        @Override
        String counts() {
            String login = "case when i.kind = 'LOGIN' then 1 else 0 end";
            String day = "cast(i.happened_at as date)";
            return sum(login, day, 90, 0, "login_count_90")
                    + sum(login, day, 180, 90, "login_count_prev_90")
                    + sum(
                            "case when i.kind in ('LOGIN', 'PAGE_VIEW') then 0 else 1 end",
                            day,
                            90,
                            0,
                            "contact_count_90")
                    + " from activity_interaction i where i.happened_at < " + DAY + " + 1 and i.happened_at >= " + DAY
                    + " - 179";
        }

        @Override
        List<String> moving() {
            return List.of(IntStream.of(0, 90, 180)
                    .mapToObj(back -> "i.happened_at >= " + BASE + " - " + back + " + 1 and i.happened_at < " + DAY
                            + " - " + back + " + 1")
                    .collect(Collectors.joining(" or ", "activity_interaction i where (", ")")));
        }
    },

    COMPLAINTS("k", "customer_id", "complaint_count_90", "complaint_count_365", "open_complaint_count") {
        @Override
        String counts() {
            return sum("1", "k.opened_on", 90, 0, "complaint_count_90")
                    + sum("1", "k.opened_on", 365, 0, "complaint_count_365")
                    + ", sum(case when k.closed_on is null or k.closed_on > " + DAY
                    + " then 1 else 0 end) as open_complaint_count from feedback_complaint k where k.opened_on <= "
                    + DAY;
        }

        @Override
        List<String> moving() {
            return List.of(
                    moved("feedback_complaint k", "k.opened_on", 0, 90, 365),
                    moved("feedback_complaint k", "k.closed_on", 0));
        }
    },

    /** Evidence is found, and rejected, whatever the business date, so a past day is counted as today is (TXT-02). */
    TEXTS("t", "customer_id", "leaving_text_count_180") {
        @Override
        String counts() {
            return sum("1", "t.said_on", 180, 0, "leaving_text_count_180") + " from fact_evidence t where " + LEAVING
                    + " and " + JudgedEvidence.counts("t") + " and t.said_on <= " + DAY;
        }

        @Override
        List<String> moving() {
            return List.of(moved("fact_evidence t", "t.said_on", 0, 180) + " and " + LEAVING);
        }
    };

    private static final String DAY = "cast(:asOf as date)";
    private static final String BASE = "cast(:base as date)";
    private static final String LEAVING = "t.kind_id = (select n.id from fact_kind n where n.code = 'LEAVING')";

    private final String alias;
    private final String customer;
    private final List<String> columns;

    FeatureSource(String alias, String customer, String... columns) {
        this.alias = alias;
        this.customer = alias + "." + customer;
        this.columns = List.of(columns);
    }

    /** The counts of a customer, and whence. */
    abstract String counts();

    /** Rows that a window of {@code :asOf} holds and one of {@code :base} does not, or the other way round: tables and conditions. */
    abstract List<String> moving();

    Part part() {
        return Part.valueOf(name());
    }

    static String each(Function<FeatureSource, String> text) {
        return Stream.of(values()).map(text).collect(Collectors.joining());
    }

    /** The columns; nought where a customer has no row. */
    String columns() {
        return columns.stream()
                .map(column -> ", coalesce(" + alias + "." + column + ", 0) as " + column)
                .collect(Collectors.joining());
    }

    /** The columns of those of whom {@code condition} is true, and of others as row {@code o} has them. */
    String columns(String condition) {
        return columns.stream()
                .map(column -> ", case when " + condition + " then coalesce(" + alias + "." + column + ", 0) else o."
                        + column + " end as " + column)
                .collect(Collectors.joining());
    }

    /** @param who further condition, {@code ?} in the place of the customer */
    String joined(String who) {
        return " left join (select " + customer + " as customer_id" + counts() + " and " + customer + " >= :fromId and "
                + customer + " < :toId" + who.replace("?", customer) + " group by " + customer + ") " + alias + " on "
                + alias + ".customer_id = c.id";
    }

    /** Customers of {@link #moving} rows, by their ids. */
    String movers() {
        return moving().stream()
                .map(rows ->
                        "select " + customer + " as customer_id from " + rows + " and " + customer + " is not null")
                .collect(Collectors.joining(" union "));
    }

    private static String moved(String table, String day, int... back) {
        return table + " where "
                + IntStream.of(back)
                        .mapToObj(
                                days -> day + " > " + BASE + " - " + days + " and " + day + " <= " + DAY + " - " + days)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Sums over the days more than {@code to} and up to {@code from} days back; 0 days back is the day itself. */
    private static String sum(String amount, String day, int from, int to, String name) {
        return ", sum(case when " + day + " > " + DAY + " - " + from + " and " + day + " <= " + DAY + " - " + to
                + " then " + amount + " else 0 end) as " + name;
    }
}
