package org.acrm.modelling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.modelling.entity.Attempt;
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.CustomerIds;
import org.acrm.modelling.entity.VersionState;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;

/** Trains a challenger for each goal where one is due. Cut off, it begins again: nothing is entered before the training is done. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetrainStep implements NightStep {

    private static final Logger LOG = System.getLogger(RetrainStep.class.getName());
    private static final int CHUNK = 10_000;

    private ModelTraining training;

    protected RetrainStep() {}

    @Inject
    public RetrainStep(ModelTraining training) {
        this.training = training;
    }

    @Override
    public String code() {
        return NightStepCode.RETRAIN.name();
    }

    @Override
    public void run(NightContext context) {
        for (Goal goal : Goal.ALL) {
            if (training.isDue(goal, context.businessDate())) {
                train(context, goal);
            }
        }
    }

    private void train(NightContext context, Goal goal) {
        ModelTraining.Sample sample = training.sample(goal, context.businessDate());
        if (sample.until().isEmpty()) {
            training.gaveUp(goal, Attempt.withoutHistory(context.businessDate()));
            LOG.log(Level.INFO, "No model {0}: its outcome is not known so far back", goal.model());
            return;
        }
        TrainingRows rows =
                TrainingRows.of(read(context, goal, sample), goal.question().columns());
        Dataset data = rows.data();
        if (!goal.learning().suffices(data)) {
            training.gaveUp(
                    goal, Attempt.of(context.businessDate(), Attempt.Result.TOO_FEW, data.rows(), data.positives()));
            LOG.log(
                    Level.INFO,
                    "No model {0}: it happened to {1} of {2} customers, too few to learn from",
                    goal.model(),
                    data.positives(),
                    data.rows());
            return;
        }
        VersionState state = training.enter(goal, sample, data, goal.learning().learn(rows));
        LOG.log(Level.INFO, "Model {0} trained on {1} customers: {2}", goal.model(), data.rows(), state);
    }

    private List<CustomerFeatures> read(NightContext context, Goal goal, ModelTraining.Sample sample) {
        CustomerIds customers = training.customers();
        List<CustomerFeatures> rows = new ArrayList<>();
        for (LocalDate until : sample.until()) {
            for (long from = customers.least(); from <= customers.greatest(); from += CHUNK) {
                rows.addAll(training.learned(goal, until, sample.everyNth(), from, from + CHUNK));
                context.progress(rows.size(), null, "");
            }
        }
        return rows;
    }
}
