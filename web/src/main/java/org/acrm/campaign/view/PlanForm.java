package org.acrm.campaign.view;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.campaign.entity.CampaignChannel;
import org.acrm.campaign.entity.CampaignPlan;
import org.acrm.campaign.entity.CampaignPurpose;

/** A plan while it is written. */
public final class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private CampaignPurpose purpose = CampaignPurpose.CROSS_SELL;
    private Long segment;
    private Long branch;
    private LocalDate from;
    private LocalDate to;
    private CampaignChannel channel;
    private String note;

    private PlanForm() {}

    PlanForm(CampaignPlan plan) {
        name = plan.name();
        purpose = plan.purpose();
        segment = plan.segment();
        branch = plan.branch();
        from = plan.from();
        to = plan.to();
        channel = plan.channel();
        note = plan.note();
    }

    /** @param segment null where none is chosen yet */
    static PlanForm ofSegment(Long segment) {
        PlanForm form = new PlanForm();
        form.segment = segment;
        return form;
    }

    CampaignPlan plan() {
        return new CampaignPlan(name, purpose, segment, branch, from, to, channel, note);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CampaignPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(CampaignPurpose purpose) {
        this.purpose = purpose;
    }

    public Long getSegment() {
        return segment;
    }

    public void setSegment(Long segment) {
        this.segment = segment;
    }

    public Long getBranch() {
        return branch;
    }

    public void setBranch(Long branch) {
        this.branch = branch;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public CampaignChannel getChannel() {
        return channel;
    }

    public void setChannel(CampaignChannel channel) {
        this.channel = channel;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
