package org.acrm.activity.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;

/** Contacts with customers as rows of which conditions speak. */
@ApplicationScoped
public class InteractionSubject implements Subject {

    private static final List<Attribute> ATTRIBUTES = List.of(
            date("happened_on", "cast(i.happened_at as date)"),
            text("channel", "i.channel"),
            text("kind", "i.kind"),
            text("subject", "i.subject").masked(Secrecy.CLOSED),
            text("content", "i.content").masked(Secrecy.CLOSED),
            text("disposition", "i.disposition"),
            text("campaign_code", "i.campaign_code"),
            date("customer_since", "ic.customer_since")
                    .joining(Join.byNumber("customer_customer ic", "ic.id", "i.customer_id")));

    @Override
    public String name() {
        return "INTERACTION";
    }

    @Override
    public String table() {
        return "activity_interaction i";
    }

    @Override
    public String key() {
        return "i.id";
    }

    @Override
    public String customer() {
        return "i.customer_id";
    }

    @Override
    public String rowNumber() {
        return "i.source_key";
    }

    @Override
    public String dated() {
        return "cast(i.happened_at as date)";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
