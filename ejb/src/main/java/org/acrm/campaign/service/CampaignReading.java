package org.acrm.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.Campaign;
import org.acrm.campaign.entity.CampaignLine;
import org.acrm.campaign.entity.CampaignPlan;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.campaign.entity.CampaignQueries;
import org.acrm.campaign.entity.CampaignRepository;
import org.acrm.campaign.entity.CampaignState;
import org.acrm.campaign.entity.CampaignUnit;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which campaigns there are, within the caller's scope. */
@Stateless
@RolesAllowed("CAMPAIGN_READ")
public class CampaignReading {

    private final CampaignRepository campaigns;
    private final CampaignQueries queries;
    private final CurrentUser user;

    protected CampaignReading() {
        this(null, null, null);
    }

    @Inject
    public CampaignReading(CampaignRepository campaigns, CampaignQueries queries, CurrentUser user) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.user = user;
    }

    /** @param purpose null for all; @param words part of a name or code, null for all */
    public Page<CampaignLine> campaigns(CampaignPurpose purpose, String words, PageRequest page) {
        return queries.campaigns(user.scope(), purpose, words, page);
    }

    /** @param version of the row, for whoever changes it */
    public record Opened(
            long id, int version, String code, CampaignState state, CampaignPlan plan, OffsetDateTime savedAt)
            implements Serializable {}

    public Opened open(long id) {
        Campaign campaign = campaigns.get(id);
        if (!queries.sees(user.scope(), campaign.branchId())) {
            throw new BusinessException("error.campaign.unknown", id);
        }
        return new Opened(
                id, campaign.version(), campaign.code(), campaign.state(), campaign.plan(), campaign.savedAt());
    }

    /** Branches that the caller may plan for. */
    public List<CampaignUnit> units() {
        return queries.units(user.scope());
    }

    /** Whether the caller may plan for the whole bank. */
    public boolean wholeBank() {
        return queries.sees(user.scope(), null);
    }
}
