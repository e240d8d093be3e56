package org.acrm.modelling.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acrm.modelling.entity.Attempt;
import org.acrm.modelling.entity.Model;
import org.acrm.modelling.entity.VersionOverview;
import org.acrm.modelling.entity.VersionState;
import org.acrm.modelling.service.GoalStanding;
import org.acrm.modelling.service.ModelRegister;
import org.acrm.shared.view.PagedRows;
import org.acrm.shared.view.Texts;

/** What models are kept for, and the register of their versions. */
@Named
@ViewScoped
public class ModelsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModelRegister register;

    @Inject
    private Texts texts;

    private PagedRows<VersionOverview> rows;
    private List<GoalStanding> goals;

    @PostConstruct
    void open() {
        goals = register.goals();
        rows = new PagedRows<>(request -> register.versions(request), VersionOverview::id);
    }

    public PagedRows<VersionOverview> getRows() {
        return rows;
    }

    public List<GoalStanding> getGoals() {
        return goals;
    }

    /** Whether a version says who may become a best customer. */
    public boolean isChances() {
        return goals.stream().anyMatch(goal -> goal.model().equals(Model.BEST_CUSTOMER) && goal.champion() != null);
    }

    /** What came of the last training, and why. */
    public String told(GoalStanding goal) {
        Attempt last = goal.attempt();
        if (last == null) {
            return texts.say("modelling_models.text.untried");
        }
        return switch (last.result()) {
            case TRAINED -> texts.say("modelling_models.text.trained", last.on(), last.rows(), last.positives());
            case TOO_FEW ->
                texts.say("modelling_models.text.too_few", last.on(), last.rows(), last.positives(), goal.least());
            case NO_HISTORY -> texts.say("modelling_models.text.no_history", last.on(), goal.horizonDays());
        };
    }

    /** Kind of the state tag. */
    public String kind(VersionState state) {
        return switch (state) {
            case CHAMPION -> "good";
            case CANDIDATE -> "info";
            case RETIRED, REJECTED -> "plain";
        };
    }

    public String icon(VersionState state) {
        return switch (state) {
            case CHAMPION -> "check";
            case CANDIDATE -> "hourglass";
            case RETIRED -> "ban";
            case REJECTED -> "times";
        };
    }
}
