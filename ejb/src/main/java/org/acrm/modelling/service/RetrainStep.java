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
import org.acrm.modelling.entity.CustomerFeatures;
import org.acrm.modelling.entity.CustomerIds;
import org.acrm.modelling.entity.VersionState;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;

/** Trains a challenger when one is due. Cut off, it begins again: nothing is entered before the training is done. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetrainStep implements NightStep {

    private static final Logger LOG = System.getLogger(RetrainStep.class.getName());
    private static final int CHUNK = 10_000;
    private static final int ENOUGH_CUSTOMERS = 20_000;

    private final ChurnLearning learning = new ChurnLearning();
    private ChurnTraining training;

    protected RetrainStep() {}

    @Inject
    public RetrainStep(ChurnTraining training) {
        this.training = training;
    }

    @Override
    public String code() {
        return NightStepCode.RETRAIN.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        if (!training.isDue(date)) {
            return;
        }
        CustomerIds customers = training.customers();
        long everyNth = Math.max(1, customers.count() / ENOUGH_CUSTOMERS);
        Dataset rows = ChurnFeatures.labelled(read(context, customers, everyNth));
        if (!learning.suffices(rows)) {
            LOG.log(
                    Level.INFO,
                    "No churn model: {0} of {1} customers were lost, too few to learn from",
                    rows.positives(),
                    rows.rows());
            return;
        }
        VersionState state = training.enter(date, everyNth, rows, learning.trainer(), learning.learn(rows));
        LOG.log(Level.INFO, "Churn model trained on {0} customers: {1}", rows.rows(), state);
    }

    private List<CustomerFeatures> read(NightContext context, CustomerIds customers, long everyNth) {
        List<CustomerFeatures> rows = new ArrayList<>();
        for (long from = customers.least(); from <= customers.greatest(); from += CHUNK) {
            rows.addAll(training.learned(context.businessDate(), everyNth, from, from + CHUNK));
            context.progress(rows.size(), null, "");
        }
        return rows;
    }
}
