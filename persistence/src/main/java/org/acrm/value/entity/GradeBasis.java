package org.acrm.value.entity;

import org.acrm.quality.entity.Withholding;

/**
 * By what customers are graded; whoever has none of it counts with 0. A grade by an estimate would tell it, so of whom no estimate may be
 * shown has none.
 */
public enum GradeBasis {
    /** Margin on balances and twelve monthly fees of the open holdings. */
    CONTRIBUTION(null, null, null),
    /** Profit of the last twelve whole months, as the night before reckoned it: the night grades before it reckons anew. */
    PROFIT("value_profit", "profit_minor", Standing.BEFORE),
    /** Lifetime value of the night before. */
    LIFETIME("value_ltv", "total_minor", Standing.BEFORE),
    /** What was paid in purchases in the 365 days up to the date. */
    PURCHASES("value_features", "purchase_minor_365", Standing.SHOWN);

    private static final class Standing {

        /** Also where the night of the date has already ended the row, so that a step that runs again finds the same. */
        static final String BEFORE = "%1$s.valid_from < :asOf and %1$s.valid_to >= :asOf";

        static final String SHOWN = "%1$s.valid_from <= :asOf and %1$s.valid_to > :asOf";
    }

    private final String table;
    private final String column;
    private final String standing;

    GradeBasis(String table, String column, String standing) {
        this.table = table;
        this.column = column;
        this.standing = standing;
    }

    /** The rows that the night of {@code :asOf} measures by, joined to a customer; nothing for the contribution. */
    String join(String customer) {
        return joined(customer, standing);
    }

    /** The rows that a reader of the published date sees. */
    String shown(String customer) {
        return joined(customer, Standing.SHOWN);
    }

    private String joined(String customer, String standing) {
        return this == CONTRIBUTION
                ? ""
                : " left join " + table + " m on m.customer_id = " + customer + " and " + standing.formatted("m");
    }

    /** A further condition on those who are graded, or nothing. @param customer SQL of the customer's id */
    String graded(String customer) {
        return this == LIFETIME ? " and not " + Withholding.of(customer) : "";
    }

    /** @param contribution SQL of the contribution */
    String value(String contribution) {
        return this == CONTRIBUTION ? contribution : "coalesce(m." + column + ", 0)";
    }
}
