package org.acrm.identity.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.identity.entity.PairKind;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.kernel.Workers;

/**
 * Matches tonight's records with all others, persons and companies apart. A run that was cut off is done again: what it has put together
 * already is then together, and its questions are asked. In the end customers are formed anew one of whose several records has changed,
 * and households by the address.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchStep implements NightStep {

    private static final Logger LOG = Logger.getLogger(MatchStep.class.getName());

    private final NightMatching matching;
    private final Households households;

    @Resource
    private ManagedExecutorService threads;

    protected MatchStep() {
        this(null, null);
    }

    @Inject
    public MatchStep(NightMatching matching, Households households) {
        this.matching = matching;
        this.households = households;
    }

    @Override
    public String code() {
        return NightStepCode.MATCH.name();
    }

    @Override
    public void run(NightContext context) {
        String[] checkpoint = context.checkpoint().orElse("0:0").split(":");
        int begin = Integer.parseInt(checkpoint[0]);
        long done = Long.parseLong(checkpoint[1]);
        for (int kind = begin; kind < PairKind.values().length; kind++) {
            MatchProgress progress = new MatchProgress(context, kind, done);
            matching.match(PairKind.values()[kind], context.businessDate(), workers(), progress);
            done = progress.done();
            context.progress(done, null, kind + 1 + ":" + done);
        }
        matching.formChanged();
        households.form(context.businessDate());
        LOG.log(Level.INFO, "{0} records matched", done);
    }

    private Workers workers() {
        return threads == null
                ? Workers.none()
                : Workers.of(threads, Runtime.getRuntime().availableProcessors());
    }
}
