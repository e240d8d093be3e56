package org.acrm.segment.entity;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.acrm.product.entity.BaseCurrency;
import org.acrm.product.entity.ProductKind;

/** SQL of figures over what a customer {@code c} owns and has not closed, as the bank knows it now; amounts at the rates of the day {@code :asOf}. */
final class HoldingFigures {

    private static final String OPEN = " from customer_holding h join product_product q on q.id = h.product_id where"
            + " h.owner_id = c.id and h.status <> 'CLOSED'";
    private static final String LIMITED = OPEN + " and h.credit_limit_minor is not null)";
    private static final String LIMITS = "sum(" + converted("h.credit_limit_minor") + ")";

    /** What may be borrowed; not known of whom nothing has a limit. */
    static final String LIMIT = "(select " + LIMITS + LIMITED;

    /** What is owed of what may be. */
    static final String UTILISATION = "(select 1.0 * sum(case when h.balance_minor < 0 then 0 - ("
            + converted("h.balance_minor") + ") else 0 end) / nullif(" + LIMITS + ", 0)" + LIMITED;

    static final String IN_ARREARS = "(select count(*)" + OPEN + " and h.status = 'ARREARS')";

    /** Of the bookings on channels that customers choose, in the months that began within 92 days: how many by app or web. */
    static final String DIGITAL =
            "(select 1.0 * sum(case when u.channel in ('APP', 'WEB') then u.tx_count else 0 end) / nullif(sum(u.tx_count),"
                    + " 0) from customer_holding h join activity_usage u on u.holding_id = h.id where h.owner_id = c.id and"
                    + " u.channel in ('BRANCH', 'ATM', 'POS', 'APP', 'WEB') and u.month_on > cast(:asOf as date) - 92 and"
                    + " u.month_on <= :asOf)";

    /** Customers who are children of the customer, as far as the bank's systems tell. */
    static final String DEPENDANTS =
            "(select count(distinct r.from_id) from customer_relationship r where r.to_id = c.id and r.kind = 'CHILD')";

    private HoldingFigures() {}

    /** How many are held of some kinds. */
    static String held(ProductKind... kinds) {
        return "(select count(*)" + OPEN + " and q.kind in ("
                + Arrays.stream(kinds).map(kind -> "'" + kind + "'").collect(Collectors.joining(", ")) + "))";
    }

    private static String converted(String minor) {
        String base = "(select bc.base_currency from scheduling_calendar bc where bc.id = 1)";
        return BaseCurrency.converted(minor, "h.currency", base, ":asOf");
    }
}
