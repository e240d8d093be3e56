package org.acrm.customer.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.number;
import static org.acrm.condition.entity.Attribute.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;

/** Holdings as rows of which conditions speak. */
@ApplicationScoped
public class HoldingSubject implements Subject {

    private static final Join PRODUCT = Join.byNumber("product_product pr", "pr.id", "h.product_id");

    private static final Join CURRENCY = Join.byText("product_currency kc", "kc.code", "h.currency");

    private static final Join OWNERS = Join.byNumber(
            "(select r.holding_id, count(*) n from customer_holding_role r where r.role = 'OWNER' group by"
                    + " r.holding_id) ow",
            "ow.holding_id",
            "h.id");

    private static final List<Attribute> ATTRIBUTES = List.of(
            text("product_kind", "pr.kind").joining(PRODUCT),
            text("account_no", "h.account_no").masked(Secrecy.ID_NUMBER),
            text("currency", "h.currency"),
            text("known_currency", "kc.code").joining(CURRENCY),
            date("opened_on", "h.opened_on"),
            date("matures_on", "h.matures_on"),
            date("closed_on", "h.closed_on"),
            number("balance", "h.balance_minor"),
            number("credit_limit", "h.credit_limit_minor"),
            number("rate_ten_thousandths", "cast(h.interest_rate * 10000 as bigint)"),
            text("status", "h.status"),
            number("owner", "h.owner_id"),
            number("owners", "coalesce(ow.n, 0)").joining(OWNERS),
            date("recorded_on", "cast(h.recorded_at as date)"));

    @Override
    public String name() {
        return "HOLDING";
    }

    @Override
    public String table() {
        return "customer_holding h";
    }

    @Override
    public String key() {
        return "h.id";
    }

    @Override
    public String customer() {
        return "h.owner_id";
    }

    @Override
    public String rowNumber() {
        return "h.source_key";
    }

    @Override
    public String dated() {
        return "h.opened_on";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
