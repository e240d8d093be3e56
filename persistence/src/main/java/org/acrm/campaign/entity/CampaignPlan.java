package org.acrm.campaign.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/**
 * What is planned.
 *
 * @param segment the audience
 * @param branch that it is planned for, with those below it; null for the whole bank
 * @param from first day, null where it is not known yet
 * @param to last day, null where it is not known yet
 * @param channel null where it is not decided
 * @param note null for none
 */
public record CampaignPlan(
        String name,
        CampaignPurpose purpose,
        Long segment,
        Long branch,
        LocalDate from,
        LocalDate to,
        CampaignChannel channel,
        String note)
        implements Serializable {

    private static final int LONGEST_NAME = 120;

    /** A plan of which no more is known. */
    public static CampaignPlan of(String name, CampaignPurpose purpose, long segment, Long branch) {
        String title = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new CampaignPlan(title, purpose, segment, branch, null, null, null, null);
    }

    /** @throws BusinessException where the plan cannot be one */
    CampaignPlan checked() {
        if (name == null || name.isBlank()) {
            throw new BusinessException("error.campaign.name");
        }
        if (purpose == null) {
            throw new BusinessException("error.campaign.purpose");
        }
        if (segment == null) {
            throw new BusinessException("error.campaign.audience");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new BusinessException("error.campaign.window");
        }
        return this;
    }
}
