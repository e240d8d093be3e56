package org.acrm.campaign.entity;

/** An offer that is retired is made to nobody, and never again. */
public enum OfferStatus {
    ACTIVE,
    RETIRED
}
