package org.acrm.modelling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.acrm.modelling.entity.ModelQueries;
import org.acrm.modelling.entity.ModelStanding;
import org.acrm.modelling.entity.VersionOverview;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which model versions there are, what they learned from and how good they were. */
@Stateless
@RolesAllowed("MODEL_READ")
public class ModelRegister {

    @Inject
    private ModelQueries models;

    /** Every goal, whether it has a model yet or not. */
    public List<GoalStanding> goals() {
        Map<String, ModelStanding> standings = models.standings();
        return Goal.ALL.stream()
                .map(goal -> goal.standing(standings.getOrDefault(goal.model(), ModelStanding.untried(goal.model()))))
                .toList();
    }

    public Page<VersionOverview> versions(PageRequest request) {
        return models.versions(request);
    }
}
