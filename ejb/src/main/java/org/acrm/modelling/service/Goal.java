package org.acrm.modelling.service;

import java.util.List;
import org.acrm.modelling.entity.BestCustomerDefinition;
import org.acrm.modelling.entity.ChurnDefinition;
import org.acrm.modelling.entity.ModelStanding;
import org.acrm.modelling.entity.Question;

/** What the bank keeps a model for: the question, how its answer is learned, and when a challenger takes the champion's place. */
record Goal(Question question, Learning learning, ChampionPolicy policy) {

    static final Goal CHURN =
            new Goal(ChurnDefinition.STANDARD.question(), Learning.STANDARD, ChampionPolicy.BETTER_RANKING);

    static final Goal BEST_CUSTOMER =
            new Goal(BestCustomerDefinition.STANDARD.question(), Learning.STANDARD, ChampionPolicy.BETTER_RANKING);

    /** Those that every night walks over. */
    static final List<Goal> ALL = List.of(CHURN, BEST_CUSTOMER);

    String model() {
        return question.model();
    }

    GoalStanding standing(ModelStanding standing) {
        return new GoalStanding(
                model(), question.horizonDays(), learning.leastOfAClass(), standing.champion(), standing.attempt());
    }
}
