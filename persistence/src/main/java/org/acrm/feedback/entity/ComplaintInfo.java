package org.acrm.feedback.entity;

import static org.acrm.customer.entity.InfoAttribute.code;
import static org.acrm.customer.entity.InfoAttribute.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.InfoType;

/** Complaints as they stood. */
@ApplicationScoped
public class ComplaintInfo implements InfoSource {

    @Override
    public String name() {
        return "COMPLAINT";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("COMPLAINTS_OPEN", InfoType.NUMBER, "count(case when p.status <> 'CLOSED' then 1 end)"),
                of("COMPLAINTS_TOTAL", InfoType.NUMBER, "count(*)"),
                of("LAST_COMPLAINT_ON", InfoType.DATE, "max(p.opened_on)"),
                code("LAST_COMPLAINT_TOPIC", "complaint_topic", "max(case when p.place = 1 then p.topic end)"));
    }

    @Override
    public String from() {
        return "(select k.status, k.opened_on, k.topic, row_number() over (order by k.opened_on desc, k.id desc) place from "
                + KnownComplaints.OF_CUSTOMER + " k) p";
    }
}
