package org.acrm.activity.entity;

import static org.acrm.customer.entity.InfoAttribute.of;
import static org.acrm.customer.entity.InfoType.DATE;
import static org.acrm.customer.entity.InfoType.NUMBER;
import static org.acrm.customer.entity.InfoType.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoSource;

/** Contacts and campaigns that had been recorded (CMP-03); page views and log-ins are behaviour and not counted among contacts. */
@ApplicationScoped
public class ContactInfo implements InfoSource {

    private static final String CONTACT = "i.kind not in ('PAGE_VIEW', 'LOGIN')";

    @Override
    public String name() {
        return "CONTACT";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("LAST_CONTACT_ON", DATE, "cast(max(case when " + CONTACT + " then i.happened_at end) as date)"),
                of("CONTACTS_TOTAL", NUMBER, "count(case when " + CONTACT + " then 1 end)"),
                of("MEETINGS", NUMBER, count("MEETING")),
                of("LAST_LOGIN_ON", DATE, "cast(max(case when i.kind = 'LOGIN' then i.happened_at end) as date)"),
                of("CAMPAIGNS_RECEIVED", NUMBER, count("CAMPAIGN_SENT")),
                of("CAMPAIGN_RESPONSES", NUMBER, count("CAMPAIGN_RESPONSE")),
                of(
                        "LAST_CAMPAIGN",
                        TEXT,
                        "(select n.campaign_code from activity_interaction n where n.id = (select max(k.id) from"
                                + " activity_interaction k where k.customer_id = :customer and k.recorded_at <= :known"
                                + " and k.campaign_code is not null))"));
    }

    private static String count(String kind) {
        return "count(case when i.kind = '" + kind + "' then 1 end)";
    }

    @Override
    public String from() {
        return "activity_interaction i where i.customer_id = :customer and i.recorded_at <= :known";
    }
}
