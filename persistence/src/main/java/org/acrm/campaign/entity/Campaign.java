package org.acrm.campaign.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A campaign for the customers of a segment. It begins as a draft, which is changed as often as somebody likes, and reaches nobody. */
@Entity
@Table(name = "campaign_campaign")
public class Campaign implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40, updatable = false)
    private String code;

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CampaignPurpose purpose;

    @Column(name = "segment_id", nullable = false)
    private long segmentId;

    @Column(name = "branch_id")
    private Long branchId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private CampaignState state = CampaignState.DRAFT;

    @Column(name = "planned_from")
    private LocalDate plannedFrom;

    @Column(name = "planned_to")
    private LocalDate plannedTo;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CampaignChannel channel;

    @Column(length = 800)
    private String note;

    @Column(nullable = false, length = 36, updatable = false)
    private String owner;

    @Column(name = "saved_at", nullable = false)
    private OffsetDateTime savedAt;

    @Version
    @Column(nullable = false)
    private int version;

    protected Campaign() {}

    /** @param by pseudonym of who drafts it, its owner */
    public static Campaign draft(String code, CampaignPlan plan, String by, OffsetDateTime now) {
        Campaign campaign = new Campaign();
        campaign.code = code;
        campaign.owner = by;
        campaign.change(plan, now);
        return campaign;
    }

    public void change(CampaignPlan said, OffsetDateTime now) {
        CampaignPlan plan = said.checked();
        name = plan.name().strip();
        purpose = plan.purpose();
        segmentId = plan.segment();
        branchId = plan.branch();
        plannedFrom = plan.from();
        plannedTo = plan.to();
        channel = plan.channel();
        note = plan.note() == null || plan.note().isBlank() ? null : plan.note().strip();
        savedAt = now;
    }

    public CampaignPlan plan() {
        return new CampaignPlan(name, purpose, segmentId, branchId, plannedFrom, plannedTo, channel, note);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public long segmentId() {
        return segmentId;
    }

    public Long branchId() {
        return branchId;
    }

    public CampaignState state() {
        return state;
    }

    public String owner() {
        return owner;
    }

    public OffsetDateTime savedAt() {
        return savedAt;
    }

    public int version() {
        return version;
    }
}
