package org.acrm.customer.entity;

import static org.acrm.customer.entity.InfoAttribute.of;
import static org.acrm.customer.entity.InfoType.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How a customer is reached. */
@ApplicationScoped
public class ReachInfo implements InfoSource {

    @Override
    public String name() {
        return "REACH";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("MOBILE", TEXT, part("MOBILE", "address")).masked(InfoMask.PHONE),
                of("EMAIL", TEXT, part("EMAIL", "address")).masked(InfoMask.EMAIL),
                of("ADDRESS", TEXT, part("ADDRESS", "address")).masked(InfoMask.WHOLE),
                of("CITY", TEXT, part("ADDRESS", "city")));
    }

    private static String part(String kind, String column) {
        return "max(case when p.kind = '" + kind + "' then p." + column + " end)";
    }

    @Override
    public String from() {
        return KnownThen.CONTACT_POINTS + " p";
    }
}
