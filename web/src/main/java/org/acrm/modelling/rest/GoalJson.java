package org.acrm.modelling.rest;

import java.time.LocalDate;
import org.acrm.modelling.entity.Attempt;
import org.acrm.modelling.service.GoalStanding;

/**
 * What a model is kept for.
 *
 * @param version ordinal of the version in use, null where none is
 * @param auc area under the ROC curve of that version
 * @param triedOn business date of the last training, null before the first
 * @param result TRAINED, TOO_FEW or NO_HISTORY
 * @param rows that the last training read
 * @param positives of the rows, those with the event
 */
public record GoalJson(
        String model,
        int horizonDays,
        Integer version,
        Double auc,
        LocalDate triedOn,
        String result,
        Long rows,
        Long positives) {

    static GoalJson of(GoalStanding goal) {
        Integer version = goal.champion() == null ? null : goal.champion().ordinal();
        Double auc = goal.champion() == null ? null : goal.champion().auc();
        Attempt last = goal.attempt();
        if (last == null) {
            return new GoalJson(goal.model(), goal.horizonDays(), version, auc, null, null, null, null);
        }
        return new GoalJson(
                goal.model(),
                goal.horizonDays(),
                version,
                auc,
                last.on(),
                last.result().name(),
                last.rows(),
                last.positives());
    }
}
