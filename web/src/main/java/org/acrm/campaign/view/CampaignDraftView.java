package org.acrm.campaign.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.campaign.service.CampaignFromList;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.view.ListDraftView;
import org.acrm.segment.view.ShownList;

/** From a list of customers on a page to a campaign draft for exactly these. */
@Named
@RequestScoped
public class CampaignDraftView {

    @Inject
    private CampaignFromList drafting;

    @Inject
    private ListDraftView list;

    public String movers() {
        return opened(drafting.draft(list.moverChoice(), list.moverName()));
    }

    public String draft(ShownList of) {
        ListChoice choice = list.choice(of);
        return opened(drafting.draft(choice, CampaignPurpose.suggestedBy(choice), list.name(of)));
    }

    private static String opened(long id) {
        return "/campaign/campaign.xhtml?faces-redirect=true&campaign=" + id;
    }
}
