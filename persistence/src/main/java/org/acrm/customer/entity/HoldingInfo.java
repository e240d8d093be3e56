package org.acrm.customer.entity;

import static org.acrm.customer.entity.InfoAttribute.of;
import static org.acrm.customer.entity.InfoType.DATE;
import static org.acrm.customer.entity.InfoType.MONEY;
import static org.acrm.customer.entity.InfoType.NUMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.product.entity.BaseCurrency;

/** Counts and sums over what a customer holds, in the bank's base currency at the rate of the shown day. */
@ApplicationScoped
public class HoldingInfo implements InfoSource {

    private static final String OPEN = "(h.closed_on is null or h.closed_on > :shown)";
    private static final String OWNED = OPEN + " and h.role = 'OWNER'";

    @Override
    public String name() {
        return "HOLDING";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("HOLDINGS_OPEN", NUMBER, count(OWNED)),
                of("PRODUCTS_HELD", NUMBER, "count(distinct case when " + OWNED + " then h.product_id end)"),
                of("FIRST_OPENED_ON", DATE, "min(case when h.role = 'OWNER' then h.opened_on end)"),
                of("LAST_OPENED_ON", DATE, "max(case when h.role = 'OWNER' then h.opened_on end)"),
                of(
                        "NEXT_MATURITY_ON",
                        DATE,
                        "min(case when " + OWNED + " and h.matures_on > :shown then h.matures_on end)"),
                of("GUARANTEES", NUMBER, count(OPEN + " and h.role = 'GUARANTOR'")),
                of("AUTHORISED_USES", NUMBER, count(OPEN + " and h.role = 'AUTHORISED_USER'")),
                of("CURRENT_BALANCE", MONEY, sum("'CURRENT', 'SAVINGS'")),
                of("TIME_DEPOSIT_BALANCE", MONEY, sum("'TIME_DEPOSIT'")),
                of("PLACEMENT_BALANCE", MONEY, sum("'PLACEMENT'")),
                of("FUND_BALANCE", MONEY, sum("'FUND'")),
                of("INSURANCE_COUNT", NUMBER, count(OWNED + " and q.kind = 'INSURANCE'")),
                of("LOAN_BALANCE", MONEY, sum("'LOAN'")),
                of("MORTGAGE_BALANCE", MONEY, sum("'MORTGAGE'")),
                of("TRADE_BALANCE", MONEY, sum("'TRADE'")),
                of("CARD_BALANCE", MONEY, sum("'CREDIT_CARD'")),
                of("CARD_LIMIT", MONEY, sum("h.credit_limit_minor", "'CREDIT_CARD'")),
                of("HOLDINGS_IN_ARREARS", NUMBER, count(OWNED + " and h.status = 'ARREARS'")));
    }

    private static String count(String which) {
        return "count(case when " + which + " then 1 end)";
    }

    private static String sum(String kinds) {
        return sum("h.balance_minor", kinds);
    }

    private static String sum(String minor, String kinds) {
        return "sum(case when " + OWNED + " and q.kind in (" + kinds + ") then "
                + BaseCurrency.converted(minor, "h.currency") + " end)";
    }

    @Override
    public String from() {
        return KnownThen.HOLDINGS + " h join product_product q on q.id = h.product_id";
    }
}
