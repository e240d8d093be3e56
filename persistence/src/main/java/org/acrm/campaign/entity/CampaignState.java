package org.acrm.campaign.entity;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT
}
