package org.acrm.campaign.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.campaign.entity.CampaignChannel;
import org.acrm.campaign.entity.CampaignPlan;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.campaign.entity.CampaignUnit;
import org.acrm.campaign.service.CampaignAudience;
import org.acrm.campaign.service.CampaignAudience.Audience;
import org.acrm.campaign.service.CampaignReading;
import org.acrm.campaign.service.CampaignReading.Opened;
import org.acrm.campaign.service.CampaignWriting;
import org.acrm.segment.entity.SegmentName;
import org.acrm.segment.service.SegmentReading;
import org.acrm.shared.view.Texts;

/** A campaign's draft: what it is for, at whom it is aimed, and how many they are. */
@Named
@ViewScoped
public class CampaignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignReading reading;

    @Inject
    private CampaignWriting writing;

    @Inject
    private CampaignAudience audiences;

    @Inject
    private SegmentReading segments;

    @Inject
    private Texts texts;

    private Long campaign;
    private Long segment;
    private Opened opened;
    private PlanForm form;
    private Audience audience;
    private List<SegmentName> offered = List.of();
    private List<CampaignUnit> units = List.of();
    private boolean wholeBank;

    /** A new one may begin with the segment of the address. */
    public void open() {
        offered = segments.names();
        units = reading.units();
        wholeBank = reading.wholeBank();
        if (campaign != null) {
            opened = reading.open(campaign);
            form = new PlanForm(opened.plan());
        } else {
            form = PlanForm.ofSegment(segment);
        }
        look();
        if (opened == null && audience != null) {
            form.setName(audience.name());
        }
    }

    /** After the audience was chosen. */
    public void look() {
        audience = form.getSegment() == null ? null : audiences.of(form.getSegment());
    }

    public String save() {
        CampaignPlan plan = form.plan();
        if (campaign == null) {
            campaign = writing.draft(plan);
        } else {
            writing.change(campaign, opened.version(), plan);
        }
        texts.confirmThere("campaign_campaign.text.saved", plan.name());
        return "/campaign/campaign.xhtml?faces-redirect=true&campaign=" + campaign;
    }

    public String drop() {
        writing.drop(campaign, opened.version());
        texts.confirmThere("campaign_campaign.text.dropped", opened.plan().name());
        return "/campaign/campaigns.xhtml?faces-redirect=true";
    }

    public boolean isLocked() {
        return !FacesContext.getCurrentInstance().getExternalContext().isUserInRole("CAMPAIGN_EDIT");
    }

    public CampaignPurpose[] getPurposes() {
        return CampaignPurpose.values();
    }

    public CampaignChannel[] getChannels() {
        return CampaignChannel.values();
    }

    public PlanForm getForm() {
        return form;
    }

    /** Null for a new one. */
    public Opened getOpened() {
        return opened;
    }

    /** Null before a segment is chosen. */
    public Audience getAudience() {
        return audience;
    }

    public List<SegmentName> getOffered() {
        return offered;
    }

    public List<CampaignUnit> getUnits() {
        return units;
    }

    public boolean isWholeBank() {
        return wholeBank;
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public Long getSegment() {
        return segment;
    }

    public void setSegment(Long segment) {
        this.segment = segment;
    }
}
