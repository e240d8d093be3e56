package org.acrm.value.entity;

import org.acrm.shared.entity.ShownRows;

/** SQL that adds up lifetime values by branch, grade, main product and year of joining. */
final class LtvCells {

    static final String SUMS = "customers, historic_minor, current_minor, potential_minor, total_minor, purchase_minor,"
            + " products, age_years, age_known, tenure_days, tenure_known, alive_percent, alive_known";
    static final String COLUMNS = "branch_id, grade, product_id, joined_in, " + SUMS;
    private static final String KEYS =
            "c.branch_id, l.grade, v.main_product_id, cast(extract(year from c.customer_since) as integer)";
    private static final String AGE = "floor((cast(:shown as date) - c.birth_date) / 365.25)";

    private LtvCells() {}

    /** @param scope a further condition over the customers {@code c}, or empty. The columns are {@link #COLUMNS} */
    static String select(String scope) {
        return "select c.branch_id, l.grade, v.main_product_id as product_id, cast(extract(year from c.customer_since) as"
                + " integer) as joined_in, count(*) as customers, sum(l.historic_minor) as historic_minor,"
                + " sum(l.current_minor) as current_minor, sum(l.potential_minor) as potential_minor, sum(l.total_minor) as"
                + " total_minor, coalesce(sum(f.purchase_minor_365), 0) as purchase_minor,"
                + " coalesce(sum(f.product_count), 0) as products, coalesce(sum(" + AGE
                + "), 0) as age_years, count(c.birth_date) as age_known, coalesce(sum(cast(:shown as date) -"
                + " c.customer_since), 0) as tenure_days, count(c.customer_since) as tenure_known,"
                + " coalesce(sum(l.alive_percent), 0) as alive_percent, count(l.alive_percent) as alive_known from"
                + " customer_customer c" + ShownRows.join("value_ltv", "l", "c")
                + ShownRows.join("value_profit", "v", "c") + ShownRows.leftJoin("value_features", "f", "c") + scope
                + " group by " + KEYS;
    }
}
