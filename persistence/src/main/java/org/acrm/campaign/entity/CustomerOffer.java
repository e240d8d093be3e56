package org.acrm.campaign.entity;

import java.io.Serializable;
import java.util.List;
import org.acrm.customer.entity.ConsentChannel;

/**
 * An offer that may be made to one customer.
 *
 * @param product null for an offer that is no product
 * @param segments names of those of which the customer is a member and that have the offer
 */
public record CustomerOffer(
        long id, String name, String argument, String product, ConsentChannel channel, List<String> segments)
        implements Serializable {

    public CustomerOffer {
        segments = List.copyOf(segments);
    }

    CustomerOffer because(List<String> memberOf) {
        return new CustomerOffer(id, name, argument, product, channel, memberOf);
    }

    public String because() {
        return String.join(", ", segments);
    }
}
