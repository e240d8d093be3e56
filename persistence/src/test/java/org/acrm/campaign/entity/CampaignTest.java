package org.acrm.campaign.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a plan, and what a list of movers suggests. */
class CampaignTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void a_draft_keeps_its_plan_without_the_spaces_around_it() {
        CampaignPlan plan =
                new CampaignPlan(" Winter ", CampaignPurpose.RE_SELL, 7L, 2L, FIRST, FIRST, CampaignChannel.SMS, "  ");
        Campaign campaign = Campaign.draft("CMP_1", plan, "he", NOW);
        assertThat(campaign.plan())
                .isEqualTo(new CampaignPlan(
                        "Winter", CampaignPurpose.RE_SELL, 7L, 2L, FIRST, FIRST, CampaignChannel.SMS, null));
        assertThat(campaign.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(campaign.owner()).isEqualTo("he");
    }

    @Test
    void a_plan_needs_a_name_a_purpose_an_audience_and_a_window_that_does_not_end_before_it_begins() {
        refused(plan(" ", CampaignPurpose.RE_SELL, 7L, FIRST), "error.campaign.name");
        refused(plan("Winter", null, 7L, FIRST), "error.campaign.purpose");
        refused(plan("Winter", CampaignPurpose.RE_SELL, null, FIRST), "error.campaign.audience");
        refused(plan("Winter", CampaignPurpose.RE_SELL, 7L, FIRST.minusDays(1)), "error.campaign.window");
    }

    private static CampaignPlan plan(String name, CampaignPurpose purpose, Long segment, LocalDate to) {
        return new CampaignPlan(name, purpose, segment, null, FIRST, to, null, null);
    }

    private static void refused(CampaignPlan plan, String key) {
        assertThatThrownBy(() -> Campaign.draft("CMP_1", plan, "he", NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "GRADE,A,B,CHURN_PREVENTION",
        "GRADE,B,A,CROSS_SELL",
        "GRADE,C,LEFT,WIN_BACK",
        "GRADE,ANY,LEFT,WIN_BACK",
        "GRADE,JOINED,C,RE_SELL",
        "GRADE,ANY,ANY,CROSS_SELL",
        "GRADE,A,ANY,CROSS_SELL",
        "RFM,LOYAL,SLEEPING,DORMANCY_PREVENTION",
        "RFM,ANY,LOST,WIN_BACK",
        "RFM,CHAMPION,AT_RISK,CHURN_PREVENTION",
        "RFM,NEW,LOYAL,CROSS_SELL"
    })
    void a_list_of_movers_suggests_what_a_campaign_for_it_is_for(
            MoveBy by, String was, String now, CampaignPurpose suggested) {
        assertThat(CampaignPurpose.suggestedBy(new Move(was, now), by)).isEqualTo(suggested);
    }
}
