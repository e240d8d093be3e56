package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What a customer allows in general on each channel; unknown where nothing was ever said. */
@ApplicationScoped
public class ConsentInfo implements InfoSource {

    /** Statements that held at {@code :known}; a refusal of one record of the customer wins over the consent of another. */
    public static final String HELD = "n.purpose = 'MARKETING' and n.recorded_from <= :known"
            + " and (n.recorded_to is null or n.recorded_to > :known)";

    @Override
    public String name() {
        return "CONSENT";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return Stream.of(ConsentChannel.values())
                .map(channel -> InfoAttribute.of(
                        "CONSENT_" + channel,
                        InfoType.ALLOWED,
                        "min(case when n.channel = '" + channel
                                + "' then case when n.given = cast(1 as ${bool}) then 1 else 0 end end)"))
                .toList();
    }

    @Override
    public String from() {
        return "customer_consent n where n.customer_id = :customer and n.topic = 'ALL' and " + HELD;
    }
}
