package org.acrm.segment.entity;

import static org.acrm.condition.entity.Attribute.number;

import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Subject;

/** Memberships as rows to be read in bulk: key and customer are the member's id. */
public final class MembershipSubject implements Subject {

    private static final List<Attribute> ATTRIBUTES =
            List.of(number("segment", "m.segment_id"), number("let_in_by", "m.let_in_by"));

    @Override
    public String name() {
        return "MEMBERSHIP";
    }

    @Override
    public String table() {
        return "segment_membership m";
    }

    @Override
    public String key() {
        return "m.customer_id";
    }

    @Override
    public String customer() {
        return "m.customer_id";
    }

    @Override
    public String rowNumber() {
        return "m.customer_id";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
