package org.acrm.feedback.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.number;
import static org.acrm.condition.entity.Attribute.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;

/** Complaints as rows of which conditions speak. */
@ApplicationScoped
public class ComplaintSubject implements Subject {

    private static final List<Attribute> ATTRIBUTES = List.of(
            date("opened_on", "k.opened_on"),
            date("closed_on", "k.closed_on"),
            text("topic", "k.topic"),
            text("text", "k.text").masked(Secrecy.CLOSED),
            number("text_length", "length(k.text)"),
            text("status", "k.status"),
            text("channel", "k.channel"),
            date("customer_since", "kc.customer_since")
                    .joining(Join.byNumber("customer_customer kc", "kc.id", "k.customer_id")));

    @Override
    public String name() {
        return "COMPLAINT";
    }

    @Override
    public String table() {
        return "feedback_complaint k";
    }

    @Override
    public String key() {
        return "k.id";
    }

    @Override
    public String customer() {
        return "k.customer_id";
    }

    @Override
    public String rowNumber() {
        return "k.source_key";
    }

    @Override
    public String dated() {
        return "k.opened_on";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
