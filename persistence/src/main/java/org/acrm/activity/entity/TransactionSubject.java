package org.acrm.activity.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.number;
import static org.acrm.condition.entity.Attribute.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;

/** Booked transactions as rows of which conditions speak. */
@ApplicationScoped
public class TransactionSubject implements Subject {

    private static final Join HOLDING = Join.byNumber("customer_holding th", "th.id", "t.holding_id");

    private static final List<Attribute> ATTRIBUTES = List.of(
            date("booked_on", "t.booked_on"),
            number("amount", "t.amount_minor"),
            text("currency", "t.currency"),
            text("kind", "t.kind"),
            text("channel", "t.channel"),
            text("counterparty", "t.counterparty").masked(Secrecy.CLOSED),
            number("balance_after", "t.balance_after_minor"),
            number("customer", "t.customer_id"),
            number("holding", "th.id").joining(HOLDING),
            text("holding_currency", "th.currency").joining(HOLDING),
            date("holding_opened_on", "th.opened_on").joining(HOLDING),
            date("holding_closed_on", "th.closed_on").joining(HOLDING));

    @Override
    public String name() {
        return "TRANSACTION";
    }

    @Override
    public String table() {
        return "activity_transaction t";
    }

    @Override
    public String key() {
        return "t.id";
    }

    @Override
    public String customer() {
        return "t.customer_id";
    }

    @Override
    public String rowNumber() {
        return "cast(t.id as varchar(40))";
    }

    @Override
    public String day() {
        return "t.booked_on";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
