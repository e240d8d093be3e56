package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.access.service.AuditTrail;
import org.acrm.customer.entity.AgedData;
import org.acrm.customer.entity.RetentionLine;
import org.acrm.customer.entity.RetentionRepository;
import org.acrm.intake.service.UnitOfWork;
import org.acrm.intake.service.WaitingImported;

/**
 * Removes what is past its time, once a night, before anything is derived: chunk by chunk, each a transaction. What a night does not
 * get done the next one does; a class that fails holds up neither the others nor the night.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionRun {

    private static final Logger LOG = Logger.getLogger(RetentionRun.class.getName());
    private static final int CHUNKS_A_NIGHT = 200;

    @Inject
    @Any
    private Instance<AgedData> capabilities;

    @Inject
    private RetentionRepository rules;

    @Inject
    private UnitOfWork work;

    @Inject
    private AuditTrail audit;

    public void carryOut(@Observes WaitingImported imported) {
        List<RetentionLine> inForce = work.call(database -> new RetentionRepository(database).inForce());
        for (RetentionLine rule : inForce) {
            try {
                carryOut(rule, imported.businessDate());
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, e, () -> "What is past its time stays for another night: " + rule.dataClass());
            }
        }
    }

    private void carryOut(RetentionLine rule, LocalDate today) {
        LocalDate before = Retention.before(today, rule.months());
        long removed = 0;
        for (AgedData aged : capabilities) {
            if (aged.dataClass() == rule.dataClass()) {
                removed += removed(aged, before);
            }
        }
        if (removed > 0) {
            long total = removed;
            work.run(database ->
                    audit.record("RETENTION_APPLIED", "RETENTION", rule.id(), rule.dataClass() + " " + total));
            LOG.log(Level.INFO, "{0}: {1} past their time removed", new Object[] {rule.dataClass(), total});
        }
    }

    private long removed(AgedData aged, LocalDate before) {
        long removed = 0;
        for (int chunk = 0; chunk < CHUNKS_A_NIGHT; chunk++) {
            int some = work.call(database -> aged.remove(database, before));
            removed += some;
            if (some < aged.chunk()) {
                break;
            }
        }
        aged.finish();
        return removed;
    }
}
