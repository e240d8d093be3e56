package org.acrm.customer.entity;

/**
 * SQL for customers whom marketing may address: on at least one channel there is a way to reach them and a consent in general that holds.
 * A refusal of one record of the customer wins over the consent of another.
 */
public final class Reachable {

    private Reachable() {}

    /** A select of {@code customer_id}; a customer stands in it once for each channel. */
    public static String select() {
        return "select p.customer_id from customer_contact_point p join customer_consent n on n.customer_id = p.customer_id"
                + " and n.purpose = 'MARKETING' and n.topic = 'ALL' and n.recorded_to is null and ((p.kind = 'MOBILE' and"
                + " n.channel in ('CALL', 'SMS')) or (p.kind = 'EMAIL' and n.channel = 'EMAIL') or (p.kind = 'ADDRESS' and"
                + " n.channel = 'DM')) group by p.customer_id, n.channel having min(cast(n.given as integer)) = 1";
    }
}
