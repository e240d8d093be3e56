package org.acrm.shared.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acrm.campaign.entity.CampaignChannel;
import org.acrm.campaign.entity.CampaignPurpose;
import org.acrm.campaign.entity.CampaignState;

/** What pages of campaigns show by words of the bundle. */
final class CampaignCodes {

    private CampaignCodes() {}

    static Map<String, Collection<String>> families() {
        List<String> purposes = names(CampaignPurpose.values());
        return Map.of(
                "campaign_channel", names(CampaignChannel.values()),
                "campaign_purpose", purposes,
                "campaign_purpose_who", purposes,
                "campaign_purpose_sign", purposes,
                "campaign_state", names(CampaignState.values()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
