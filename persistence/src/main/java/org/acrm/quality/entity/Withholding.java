package org.acrm.quality.entity;

/**
 * Says in SQL of whom no estimate may be shown: of customers whose badge of the latest check is below the floor that holds now. Whoever
 * reads a score for people to see, or proposes somebody because of it, asks for this.
 */
public final class Withholding {

    /** For a column {@code withheld}: 1 or 0. @param customer SQL of the customer's id */
    public static String flag(String customer) {
        return "case when " + of(customer) + " then 1 else 0 end";
    }

    /** @param customer SQL of the customer's id */
    public static String of(String customer) {
        return "exists (select 1 from quality_badge qb where qb.customer_id = " + customer
                + " and qb.percent < (select qf.percent_floor from quality_floor qf where qf.id ="
                + " (select max(ql.id) from quality_floor ql)))";
    }

    private Withholding() {}
}
