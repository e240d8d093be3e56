package org.acrm.campaign.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.segment.entity.SegmentState;

/**
 * A campaign in a list.
 *
 * @param segment its audience, with name and where the work on it stands
 * @param branch name of the branch it is planned for; null for the whole bank
 * @param owner name by the staff file, else the user name; null for one who never logged in
 */
public record CampaignLine(
        long id,
        String code,
        String name,
        CampaignPurpose purpose,
        CampaignState state,
        long segment,
        String segmentName,
        SegmentState segmentState,
        String branch,
        LocalDate from,
        LocalDate to,
        CampaignChannel channel,
        String owner)
        implements Serializable {}
