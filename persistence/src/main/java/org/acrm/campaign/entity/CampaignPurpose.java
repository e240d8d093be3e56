package org.acrm.campaign.entity;

import java.util.Set;
import org.acrm.segment.entity.LifetimeChoice;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.StandingChoice;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.RfmGroup;

/** The six kinds of activity of a CRM programme (CMP-02). */
public enum CampaignPurpose {
    /** Those who never bought make a first purchase. */
    ACQUISITION,
    /** Those who bought once in a year buy again. */
    RE_SELL,
    /** Customers take what they do not hold yet. */
    CROSS_SELL,
    /** Those who buy less often than they used to do not fall asleep. */
    DORMANCY_PREVENTION,
    /** Those who are about to go stay. */
    CHURN_PREVENTION,
    /** Those who went, or have been silent for long, come back. */
    WIN_BACK;

    private static final Set<String> SILENT = Set.of(RfmGroup.SLEEPING.name(), RfmGroup.LOST.name());

    /** What a list of movers suggests; whoever drafts the campaign says otherwise where it is otherwise. */
    public static CampaignPurpose suggestedBy(Move move, MoveBy by) {
        if (move.now().equals(Move.LEFT) || move.now().equals(RfmGroup.LOST.name())) {
            return WIN_BACK;
        }
        if (SILENT.contains(move.now())) {
            return DORMANCY_PREVENTION;
        }
        if (move.was().equals(Move.JOINED)) {
            return RE_SELL;
        }
        boolean open = move.was().equals(Move.ANY) || move.now().equals(Move.ANY);
        if (open || move.steps(by) >= 0) {
            return CROSS_SELL;
        }
        return by == MoveBy.RECENCY || by == MoveBy.FREQUENCY ? DORMANCY_PREVENTION : CHURN_PREVENTION;
    }

    /** What another list suggests. */
    public static CampaignPurpose suggestedBy(ListChoice list) {
        if (list instanceof StandingChoice quiet) {
            return switch (quiet.standing()) {
                case LEFT -> WIN_BACK;
                case DORMANT -> DORMANCY_PREVENTION;
                case ACTIVE -> CROSS_SELL;
            };
        }
        return list instanceof LifetimeChoice ? CHURN_PREVENTION : CROSS_SELL;
    }
}
