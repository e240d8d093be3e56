package org.acrm.campaign.entity;

import java.io.Serializable;

/** A branch that campaigns can be planned for. */
public record CampaignUnit(long id, String name) implements Serializable {}
