package org.acrm.campaign.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.campaign.entity.CampaignLine;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.campaign.service.CampaignReading;
import org.acrm.shared.view.PagedRows;

/** The list of campaigns; its filter stands in the address. */
@Named
@ViewScoped
public class CampaignsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignReading reading;

    private CampaignPurpose purpose;
    private String words;
    private PagedRows<CampaignLine> rows;

    public void open() {
        rows = new PagedRows<>(page -> reading.campaigns(purpose, words, page), CampaignLine::id);
    }

    public String filter() {
        return "/campaign/campaigns.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public PagedRows<CampaignLine> getRows() {
        return rows;
    }

    public CampaignPurpose[] getPurposes() {
        return CampaignPurpose.values();
    }

    /** Null for all. */
    public CampaignPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(CampaignPurpose purpose) {
        this.purpose = purpose;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }
}
