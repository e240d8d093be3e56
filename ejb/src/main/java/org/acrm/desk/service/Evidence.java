package org.acrm.desk.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.campaign.entity.CustomerOffer;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.CustomerHead;

/** What is known of a customer on the worklist. */
public record Evidence(CustomerHead head, List<ConsentFlag> consents, List<CustomerOffer> offers)
        implements Serializable {

    public Evidence {
        consents = List.copyOf(consents);
        offers = List.copyOf(offers);
    }
}
