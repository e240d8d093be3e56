package org.acrm.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.Campaign;
import org.acrm.campaign.entity.CampaignPlan;
import org.acrm.campaign.entity.CampaignQueries;
import org.acrm.campaign.entity.CampaignRepository;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentState;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.shared.entity.BusinessException;

/** Drafts campaigns, changes and drops drafts. */
@Stateless
@RolesAllowed("CAMPAIGN_EDIT")
public class CampaignWriting {

    private final CampaignRepository campaigns;
    private final CampaignQueries queries;
    private final SegmentRepository segments;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    protected CampaignWriting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CampaignWriting(
            CampaignRepository campaigns,
            CampaignQueries queries,
            SegmentRepository segments,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.segments = segments;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @return id of the new draft */
    public long draft(CampaignPlan plan) {
        segments.lockReferences();
        Campaign campaign = Campaign.draft(campaigns.nextCode(), plan, user.pseudonym(), OffsetDateTime.now(clock));
        inSight(plan.branch());
        aimable(plan.segment());
        campaigns.save(campaign);
        use(campaign, List.of(plan.segment()));
        record("CAMPAIGN_DRAFTED", campaign);
        return campaign.id();
    }

    /** As {@link #draft}; where the caller has a draft for the same segment already, that one, as it is. */
    public long draftOnce(CampaignPlan plan) {
        return campaigns
                .draft(user.pseudonym(), plan.segment())
                .map(Campaign::id)
                .orElseGet(() -> draft(plan));
    }

    /** @param version the one that the editor saw */
    public void change(long id, int version, CampaignPlan plan) {
        segments.lockReferences();
        Campaign campaign = campaigns.get(id, version);
        inSight(campaign.branchId());
        long former = campaign.segmentId();
        campaign.change(plan, OffsetDateTime.now(clock));
        inSight(plan.branch());
        if (campaign.segmentId() != former) {
            aimable(campaign.segmentId());
        }
        use(campaign, List.of(campaign.segmentId()));
        record("CAMPAIGN_CHANGED", campaign);
    }

    /** Deletes a draft, so that its segment is free of it. */
    public void drop(long id, int version) {
        segments.lockReferences();
        Campaign campaign = campaigns.get(id, version);
        inSight(campaign.branchId());
        use(campaign, List.of());
        record("CAMPAIGN_DROPPED", campaign);
        campaigns.delete(campaign);
    }

    private void use(Campaign campaign, List<Long> audience) {
        segments.use(new SegmentUse(SegmentUse.CAMPAIGN, campaign.id(), campaign.name()), audience);
    }

    private void record(String activity, Campaign campaign) {
        String audience = segments.get(campaign.segmentId()).code();
        audit.record(activity, "CAMPAIGN", campaign.id(), campaign.code() + " for " + audience);
    }

    private void inSight(Long branch) {
        if (!queries.sees(user.scope(), branch)) {
            throw new BusinessException("error.campaign.branch");
        }
    }

    private void aimable(long segment) {
        if (segments.get(segment).state() == SegmentState.RETIRED) {
            throw new BusinessException("error.campaign.retired");
        }
    }
}
