package org.acrm.value.entity;

import org.acrm.product.entity.Conversion;

/**
 * The SQL of {@link ProfitRows}: what the holdings of a range of customers bring and cost, by customer and product.
 *
 * <p>The mean balance follows from the balance of now and the bookings: the balance at the end of the window is that of now less what was
 * booked since, and the sum of the balances at the end of each day of a window is the days of the window times the balance at its end,
 * less each booking times the days of the window before it. Windows begin and end with a month, so that usage by month tells everything.
 */
final class ProfitSql {

    /** Amounts are told in hundreds of minor units, so that a balance that moves a little writes no row. */
    static final int STEP = 100;

    /** Days of the window. */
    private static final String YEAR = ":year";

    /** A holding that was opened this week says little of a year: it counts as if it were that old, in days. */
    private static final int YOUNG = 90;

    /** The cost of a unit is that which was said last before the night began. */
    private static final String COSTS = "select c.area, c.code, c.cost_minor from value_unit_cost c where c.id ="
            + " (select max(x.id) from value_unit_cost x where x.area = c.area and x.code = c.code and x.id <= :lastCost)";

    private ProfitSql() {}

    /** Costs of the units of an area, to be joined; null where a unit has none. */
    static String costs(String area, String alias, String code) {
        return " left join (" + COSTS + ") " + alias + " on " + alias + ".area = '" + area + "' and " + alias
                + ".code = " + code;
    }

    /** Select of the columns of {@code value_profit_part}. */
    static String parts() {
        return "select m.owner_id, m.product_id, " + rounded("m.margin") + ", " + rounded("m.fees") + ", "
                + rounded("m.purchases") + ", " + rounded("m.booking_cost") + ", " + rounded("m.holding_cost") + ", "
                + rounded("m.margin_before + m.fees_before + m.purchases_before - m.booking_cost_before -"
                        + " m.holding_cost_before")
                + ", "
                + rounded("m.open_year * (m.margin + m.fees - m.booking_cost - m.holding_cost)") + ", "
                + rounded("m.open_year * m.purchases") + " from (" + amounts()
                + ") m group by m.owner_id, m.product_id";
    }

    private static String rounded(String sum) {
        return "round(sum(" + sum + ") / " + STEP + ".0) * " + STEP;
    }

    /** One row a holding, in the base currency. */
    private static String amounts() {
        String balances = "(w.days * w.balance - w.moved - w.net * (cast(:start as date) - 1 - w.day_before))";
        String balancesBefore = "(w.days_before * (w.balance - w.net) - w.moved_before - w.net_before *"
                + " (cast(:start as date) - 1 - w.day_before_before))";
        return "select w.owner_id, w.product_id, " + margin("w.days", balances) + " as margin, "
                + margin("w.days_before", balancesBefore) + " as margin_before, " + fees("w.days") + " as fees, "
                + fees("w.days_before") + " as fees_before, " + purchases("w.purchase") + " as purchases, "
                + purchases("w.purchase_before") + " as purchases_before, w.cost as booking_cost, w.cost_before as"
                + " booking_cost_before, " + held("w.days") + " as holding_cost, " + held("w.days_before")
                + " as holding_cost_before, case when w.closed_on > :asOf then " + YEAR + " / case when w.days > "
                + YOUNG + " then w.days else " + YOUNG + " end else 0 end as open_year from (" + windows() + ") w";
    }

    private static String margin(String days, String balances) {
        return "case when " + days + " > 0 then abs(" + balances + ") / " + YEAR + " * w.annual_margin_bp / 10000.0 *"
                + " w.factor else 0 end";
    }

    private static String fees(String days) {
        return "12 * w.monthly_fee_minor * " + positive(days) + " / " + YEAR + " * w.fee_factor";
    }

    private static String purchases(String amount) {
        return amount + " * :purchaseMargin / 10000.0 * w.factor";
    }

    private static String held(String days) {
        return "coalesce(w.year_cost, 0) * " + positive(days) + " / " + YEAR;
    }

    private static String positive(String days) {
        return "case when " + days + " > 0 then " + days + " else 0 end";
    }

    /** Holdings with the days that they were open in the window and before it, and the sums of their bookings in both. */
    private static String windows() {
        String closed = "coalesce(h.closed_on, date '9999-12-31')";
        String opened = "coalesce(h.opened_on, date '1900-01-01') - 1";
        String from = "case when " + opened + " > :start then " + opened + " else cast(:start as date) end";
        String fromBefore = "case when " + opened + " > :kept then " + opened + " else cast(:kept as date) end";
        return "select q.*, q.last_day - q.day_before as days, q.last_day_before - q.day_before_before as days_before"
                + " from (select h.owner_id, h.product_id, coalesce(h.balance_minor, 0) - coalesce(u.net_later, 0) as balance, "
                + closed
                + " as closed_on, p.annual_margin_bp, p.monthly_fee_minor, "
                + factor("h.currency", "hf") + " as factor, " + factor("p.currency", "pf") + " as fee_factor,"
                + " k.cost_minor as year_cost, " + from + " as day_before, case when " + closed
                + " - 1 < :ending then " + closed + " - 1 else cast(:ending as date) end as last_day, " + fromBefore
                + " as day_before_before, case when " + closed + " - 1 < :start then " + closed
                + " - 1 else cast(:start as date) end as last_day_before," + sums()
                + " from customer_holding h join product_product p on p.id = h.product_id"
                + rate("hf", "h.currency") + rate("pf", "p.currency") + costs("HOLDING", "k", "p.kind")
                + " left join (" + usage() + ") u on u.holding_id = h.id where h.owner_id >= :fromId and h.owner_id <"
                + " :toId and (h.opened_on is null or h.opened_on <= :asOf)) q where q.closed_on > :asOf or q.last_day >"
                + " q.day_before or q.cost > 0 or q.last_day_before > q.day_before_before";
    }

    private static String sums() {
        StringBuilder text = new StringBuilder();
        for (String column : new String[] {"net", "moved", "purchase", "cost"}) {
            text.append(" coalesce(u.")
                    .append(column)
                    .append(", 0) as ")
                    .append(column)
                    .append(", coalesce(u.")
                    .append(column)
                    .append("_before, 0) as ")
                    .append(column)
                    .append("_before,");
        }
        return text.substring(0, text.length() - 1);
    }

    /** One row a holding: sums in the window, of all that was kept before it, and what was booked after it. */
    private static String usage() {
        StringBuilder text = new StringBuilder("select g.holding_id");
        for (String[] column : new String[][] {
            {"net_minor", "net"},
            {"moved", "moved"},
            {"purchase_minor", "purchase"},
            {"tx_count * coalesce(b.cost_minor, 0)", "cost"}
        }) {
            text.append(split(column[0], "g.within = 1", column[1]))
                    .append(split(column[0], "g.within = 0", column[1] + "_before"));
        }
        text.append(split("net_minor", "g.within = 2", "net_later"));
        return text + " from (" + months() + ") g" + costs("BOOKING", "b", "g.channel") + " group by g.holding_id";
    }

    private static String split(String amount, String when, String name) {
        return ", sum(case when " + when + " then g." + amount + " else 0 end) as " + name;
    }

    /** {@code moved}: each booking times the days from the beginning of the window to its day. */
    private static String months() {
        return "select a.holding_id, case when a.month_on > :ending then 2 when a.month_on > :start then 1 else 0 end as within, a.channel, a.tx_count,"
                + " a.purchase_minor, a.net_minor, (a.month_on - cast(:start as date) - 1) * a.net_minor +"
                + " a.net_days_minor as moved from activity_usage a join customer_holding ah on ah.id = a.holding_id"
                + " where ah.owner_id >= :fromId and ah.owner_id < :toId";
    }

    private static String rate(String alias, String currency) {
        String today = "select cast(:asOf as date) as on_day from product_currency z where z.code = :base";
        return " left join (" + Conversion.factors(today) + ") " + alias + " on " + alias + ".currency = " + currency;
    }

    private static String factor(String currency, String alias) {
        return "case when " + currency + " = :base then 1 else " + alias + ".factor end";
    }
}
