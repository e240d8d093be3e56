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

/** Telephone numbers, e-mail and postal addresses as rows of which conditions speak. */
@ApplicationScoped
public class ContactPointSubject implements Subject {

    private static final List<Attribute> ATTRIBUTES = List.of(
            text("kind", "cp.kind"),
            text("mobile", "case when cp.kind = 'MOBILE' then cp.address end").masked(Secrecy.CONTACT),
            text("email", "case when cp.kind = 'EMAIL' then cp.address end").masked(Secrecy.CONTACT),
            text("address", "case when cp.kind = 'ADDRESS' then cp.address end").masked(Secrecy.CONTACT),
            number("address_length", "case when cp.kind = 'ADDRESS' then length(cp.address) end"),
            text("city", "cp.city"),
            date("recorded_on", "cast(cp.recorded_at as date)"),
            date("customer_closed_on", "cu.closed_on")
                    .joining(Join.byNumber("customer_customer cu", "cu.id", "cp.customer_id")));

    @Override
    public String name() {
        return "CONTACT_POINT";
    }

    @Override
    public String table() {
        return "customer_contact_point cp";
    }

    @Override
    public String key() {
        return "cp.id";
    }

    @Override
    public String customer() {
        return "cp.customer_id";
    }

    @Override
    public String rowNumber() {
        return "cp.kind";
    }

    @Override
    public String dated() {
        return "cast(cp.recorded_at as date)";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
