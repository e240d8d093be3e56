package org.acrm.modelling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.modelling.entity.CustomerIds;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;

/** Scores every customer that a model is asked about; its checkpoint is the next customer id and the number done. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScoreStep implements NightStep {

    private static final int CHUNK = 5_000;

    private CustomerScoring scoring;

    protected ScoreStep() {}

    @Inject
    public ScoreStep(CustomerScoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public String code() {
        return NightStepCode.SCORE.name();
    }

    @Override
    public void run(NightContext context) {
        List<CustomerScoring.Champion> champions = scoring.champions();
        if (champions.isEmpty()) {
            return;
        }
        CustomerIds customers = scoring.customers();
        String[] checkpoint = context.checkpoint().orElse("").split(":");
        boolean resumed = checkpoint.length == 2;
        long from = resumed ? Long.parseLong(checkpoint[0]) : customers.least();
        long done = resumed ? Long.parseLong(checkpoint[1]) : 0;
        while (from <= customers.greatest()) {
            for (CustomerScoring.Champion champion : champions) {
                done += scoring.score(champion, context.businessDate(), from, from + CHUNK);
            }
            from += CHUNK;
            context.progress(done, null, from + ":" + done);
        }
    }
}
