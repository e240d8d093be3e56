package org.acrm.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.campaign.entity.CampaignPlan;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.MoverChoice;
import org.acrm.segment.service.SegmentFromList;

/** From a list of customers to a campaign draft for exactly these: its segment and the campaign in one transaction. */
@Stateless
@RolesAllowed("CAMPAIGN_EDIT")
public class CampaignFromList {

    private final SegmentFromList segments;
    private final CampaignWriting writing;

    protected CampaignFromList() {
        this(null, null);
    }

    @Inject
    public CampaignFromList(SegmentFromList segments, CampaignWriting writing) {
        this.segments = segments;
        this.writing = writing;
    }

    /** @return id of the campaign */
    public long draft(MoverChoice choice, String name) {
        CampaignPurpose purpose = CampaignPurpose.suggestedBy(choice.which().move(), choice.by());
        long segment = segments.draft(choice, name);
        return writing.draftOnce(
                CampaignPlan.of(name, purpose, segment, choice.of().branch()));
    }

    /** @return id of the campaign, for the whole bank */
    public long draft(ListChoice choice, CampaignPurpose purpose, String name) {
        long segment = segments.draft(choice, name);
        return writing.draftOnce(CampaignPlan.of(name, purpose, segment, null));
    }
}
