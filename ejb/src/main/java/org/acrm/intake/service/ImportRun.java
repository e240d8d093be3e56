package org.acrm.intake.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.access.service.AuditTrail;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.scheduling.service.ServerRest;
import org.acrm.shared.entity.Causes;

/** Runs one delivery to its end, or on from where a former run was cut off. Each chunk is a transaction of its own. */
@Stateless
@RolesAllowed({"IMPORT_RUN", "SYSTEM"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Inject
    private UnitOfWork work;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeProfiles profiles;

    @Inject
    private DataFolder data;

    @Inject
    private ImportTargets targets;

    @Inject
    private ServerRest rest;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    public void run(long batchId) {
        IntakeBatch batch = work.call(database -> repository.batch(database, batchId));
        if (!batch.state().mayRun()) {
            return;
        }
        DeliveryImport engine = engine();
        int version = engine.take(batchId);
        try {
            Profile profile = work.call(database -> profiles.of(database, batch));
            engine.run(batchId, profile, version);
            finished(batchId);
        } catch (ImportStopped e) {
            LOG.log(Level.INFO, "Delivery {0} rests: {1}", new Object[] {batchId, e.getMessage()});
        } catch (RuntimeException e) {
            fail(batchId, version, e);
        }
    }

    private DeliveryImport engine() {
        List<ImportTarget> all = List.copyOf(targets.byName().values());
        return new DeliveryImport(work, clock, data.deliveries(), all, threads, DeliveryImport.Pace.until(rest::near));
    }

    private void finished(long batchId) {
        work.run(database -> {
            IntakeBatch batch = repository.batch(database, batchId);
            long created = 0;
            long rejected = 0;
            for (IntakeFile file : repository.files(database, batchId)) {
                created += file.createdRows();
                rejected += file.rejectedRows();
            }
            String detail = batch.state() + ", " + created + " new, " + rejected + " rejected";
            audit.record("IMPORT_FINISHED", "DELIVERY", batchId, detail);
            LOG.log(Level.INFO, "Delivery {0}: {1}", new Object[] {batchId, detail});
        });
    }

    private void fail(long batchId, int version, RuntimeException failure) {
        if (rest.near()) {
            LOG.log(Level.INFO, "The server goes down: delivery {0} was cut off", batchId);
            return;
        }
        LOG.log(Level.SEVERE, failure, () -> "Delivery " + batchId + " failed");
        String why = Causes.reason(failure);
        work.run(database -> {
            IntakeBatch batch = repository.lockedBatch(database, batchId);
            if (batch.stopIfStill(version, clock.instant(), why)) {
                audit.record(
                        "IMPORT_FAILED", "DELIVERY", batchId, failure.getClass().getSimpleName());
            }
        });
    }
}
