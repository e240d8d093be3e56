package org.acrm.campaign.entity;

/** How a campaign may reach customers. */
public enum CampaignChannel {
    /** The relationship manager, over the worklist. */
    ADVISER,
    CALL_CENTRE,
    EMAIL,
    SMS,
    DM,
    APP
}
