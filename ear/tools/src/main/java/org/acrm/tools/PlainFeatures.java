package org.acrm.tools;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * Features and RFM of all customers in one plain statement from the bookings, as a good analyst would write it: bookings are added up a
 * customer and day first, each source is read once, the database may use both processors and much memory.
 */
final class PlainFeatures {

    private static final String STATEMENT = """
            create table plain as
            with day as (
              select t.customer_id, t.booked_on as d, count(*) as n,
                sum(case when t.amount_minor > 0 then t.v else 0 end) as received,
                sum(case when t.amount_minor < 0 then t.v else 0 end) as paid,
                count(*) filter (where t.amount_minor < 0 and t.kind in ('CARD_PURCHASE', 'WITHDRAWAL', 'CASH_ADVANCE', 'TRANSFER_OUT')) as bought,
                coalesce(sum(t.v) filter (where t.amount_minor < 0 and t.kind in ('CARD_PURCHASE', 'WITHDRAWAL', 'CASH_ADVANCE', 'TRANSFER_OUT')), 0) as spent,
                coalesce(sum(t.v) filter (where t.amount_minor > 0 and t.kind = 'SALARY'), 0) as salary
              from (select b.customer_id, b.booked_on, b.kind, b.amount_minor, case when b.currency = 'CNY' then
                  abs(b.amount_minor) else round(abs(b.amount_minor) * r.rate)::bigint end as v
                from activity_transaction b left join (select x.currency, x.valid_from, x.rate, lead(x.valid_from, 1,
                  date '9999-12-31') over (partition by x.currency order by x.valid_from) as until from product_rate x) r
                  on b.currency <> 'CNY' and r.currency = b.currency and r.valid_from <= b.booked_on and r.until > b.booked_on
                where b.booked_on <= date '@' and b.customer_id is not null) t
              group by t.customer_id, t.booked_on),
            a as (
              select customer_id, max(d) as last_active_on, min(d) as first_active_on,
                count(*) filter (where d > date '@' - 30) as active_days_30,
                count(*) filter (where d > date '@' - 90) as active_days_90,
                count(*) filter (where d > date '@' - 180 and d <= date '@' - 90) as active_days_prev_90,
                count(*) filter (where d > date '@' - 365) as active_days_365,
                sum(n) filter (where d > date '@' - 90) as tx_count_90,
                sum(n) filter (where d > date '@' - 180 and d <= date '@' - 90) as tx_count_prev_90,
                sum(n) filter (where d > date '@' - 365) as tx_count_365,
                sum(received) filter (where d > date '@' - 90) as in_minor_90,
                sum(received) filter (where d > date '@' - 180 and d <= date '@' - 90) as in_minor_prev_90,
                sum(paid) filter (where d > date '@' - 90) as out_minor_90,
                sum(paid) filter (where d > date '@' - 180 and d <= date '@' - 90) as out_minor_prev_90,
                sum(bought) filter (where d > date '@' - 365) as purchase_count_365,
                sum(spent) filter (where d > date '@' - 365) as purchase_minor_365,
                max(d) filter (where bought > 0) as last_purchase_on,
                sum(salary) filter (where d > date '@' - 90) as salary_minor_90,
                sum(salary) filter (where d > date '@' - 180 and d <= date '@' - 90) as salary_minor_prev_90
              from day group by customer_id),
            h as (
              select owner_id as customer_id, count(distinct product_id) as product_count, count(*) as holding_count
              from customer_holding where (opened_on is null or opened_on <= date '@')
                and (closed_on is null or closed_on > date '@') group by owner_id),
            i as (
              select customer_id,
                count(*) filter (where kind = 'LOGIN' and happened_at >= date '@' - 89) as login_count_90,
                count(*) filter (where kind = 'LOGIN' and happened_at < date '@' - 89) as login_count_prev_90,
                count(*) filter (where kind not in ('LOGIN', 'PAGE_VIEW') and happened_at >= date '@' - 89) as contact_count_90
              from activity_interaction where happened_at < date '@' + 1 and happened_at >= date '@' - 179 group by customer_id),
            k as (
              select customer_id, count(*) filter (where opened_on > date '@' - 90) as complaint_count_90,
                count(*) filter (where opened_on > date '@' - 365) as complaint_count_365,
                count(*) filter (where closed_on is null or closed_on > date '@') as open_complaint_count
              from feedback_complaint where opened_on <= date '@' group by customer_id),
            t as (
              select e.customer_id, count(*) as leaving_text_count_180
              from fact_evidence e join fact_kind n on n.id = e.kind_id left join fact_judgement j on j.id = e.judgement_id
              where n.code = 'LEAVING' and j.verdict is distinct from 'REJECTED' and e.said_on <= date '@'
                and e.said_on > date '@' - 180 group by e.customer_id),
            f as (
              select c.id as customer_id, c.customer_since, a.last_active_on, a.first_active_on, a.last_purchase_on,
                @@
              from customer_customer c left join a on a.customer_id = c.id left join h on h.customer_id = c.id
                left join i on i.customer_id = c.id left join k on k.customer_id = c.id left join t on t.customer_id = c.id
              where c.merged_into_id is null),
            r as (
              select customer_id,
                least(5, 1 + 5 * (rank() over r - 1 + count(*) over r) / (2 * count(*) over ())) as recency,
                least(5, 1 + 5 * (rank() over f - 1 + count(*) over f) / (2 * count(*) over ())) as frequency,
                least(5, 1 + 5 * (rank() over m - 1 + count(*) over m) / (2 * count(*) over ())) as monetary
              from f where purchase_count_365 > 0
              window r as (order by last_purchase_on), f as (order by purchase_count_365), m as (order by purchase_minor_365))
            select f.*, r.recency, r.frequency, r.monetary from f left join r on r.customer_id = f.customer_id
            """;

    private static final String[] COUNTS = {
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
        "leaving_text_count_180"
    };

    /** Every business column, in one order. */
    static final String COLUMNS = "customer_id, customer_since, last_active_on, first_active_on, last_purchase_on, "
            + String.join(", ", COUNTS);

    private PlainFeatures() {}

    static void run(BenchBank bank, LocalDate date) {
        StringBuilder counts = new StringBuilder();
        for (String column : COUNTS) {
            counts.append(counts.isEmpty() ? "" : ", ")
                    .append("coalesce(")
                    .append(column)
                    .append(", 0) as ")
                    .append(column);
        }
        try (Connection connection = bank.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists plain");
            statement.execute("set work_mem = '256MB'");
            statement.execute("set max_parallel_workers_per_gather = 2");
            statement.execute(STATEMENT.replace("@@", counts).replace("@", date.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
