package org.acrm.campaign.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.customer.entity.ConsentChannel;

/**
 * An offer in a list.
 *
 * @param name and product in the reader's language; no product for an offer that is none
 * @param segments how many it is tied to
 */
public record OfferLine(
        long id,
        String code,
        String name,
        String argument,
        String product,
        ConsentChannel channel,
        LocalDate from,
        LocalDate until,
        OfferStatus status,
        long segments)
        implements Serializable {

    /** Whether it is made on a day. */
    public boolean madeOn(LocalDate day) {
        return status == OfferStatus.ACTIVE && !day.isBefore(from) && !day.isAfter(until);
    }
}
