package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.intake.entity.BatchState;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.entity.KnownRows;
import org.acrm.scheduling.service.BackgroundWork;
import org.acrm.shared.entity.BusinessException;

/** Takes deliveries in and starts their import in the background. */
@Stateless
@RolesAllowed({"IMPORT_RUN", "SYSTEM"})
public class Deliveries {

    @Inject
    private UnitOfWork work;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeProfiles profiles;

    @Inject
    private DataFolder data;

    @Inject
    private BackgroundWork background;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return id of a new delivery, to which files may now come */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long open(String profileCode) {
        String author = user.pseudonym();
        return work.call(database -> {
            IntakeBatch batch =
                    new IntakeBatch(profileCode, profiles.version(database, profileCode), author, clock.instant());
            Profile profile = profiles.of(database, batch);
            database.persist(batch);
            database.flush();
            Receiving.constants(database, batch.id(), profile);
            audit.record("DELIVERY_OPENED", "DELIVERY", batch.id(), profileCode);
            return batch.id();
        });
    }

    /** Keeps a file as it comes; one of the same name that is not saved to its end is replaced. @return ids of what is imported from it */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Long> receive(long batchId, String name, InputStream bytes) {
        DeliveryFolder.checkName(name);
        Profile profile = work.call(database -> {
            IntakeBatch batch = repository.batch(database, batchId);
            batch.mustStillReceive();
            return profiles.of(database, batch);
        });
        if (profile.rulesFor(name).isEmpty()) {
            throw new BusinessException("error.intake.no_rule", name, profile.code());
        }
        work.run(database -> Receiving.mustNotBeSaved(database, batchId, name));
        try (DeliveryFolder.Coming coming = data.deliveries().receive(batchId, name, bytes)) {
            return work.call(database -> {
                repository.lockedBatch(database, batchId).mustStillReceive();
                Receiving.mustNotBeSaved(database, batchId, name);
                audit.record("FILE_RECEIVED", "DELIVERY", batchId, coming.kept().size() + " bytes");
                return Receiving.register(database, profile, batchId, name, coming.keep());
            });
        }
    }

    /** Says for this delivery alone what happens to rows of the file whose keys are known. */
    public void treatKnown(long fileId, KnownRows known) {
        work.run(database -> {
            IntakeFile file = repository.file(database, fileId);
            repository.lockedBatch(database, file.batchId()).mustStillReceive();
            file.treatKnown(known);
            audit.record("KNOWN_ROWS_CHOSEN", "DELIVERED_FILE", fileId, known.name());
        });
    }

    /** The delivery goes on without a refused file. */
    public void leaveOut(long fileId) {
        work.run(database -> {
            IntakeFile file = repository.file(database, fileId);
            repository.lockedBatch(database, file.batchId());
            file.leaveOut();
            Receiving.mended(database, file.batchId());
            audit.record("FILE_LEFT_OUT", "DELIVERED_FILE", fileId, file.errorKey());
        });
    }

    /** Starts the import, or carries on with a stopped one. */
    public void submit(long batchId) {
        work.run(database -> {
            IntakeBatch batch = repository.lockedBatch(database, batchId);
            batch.submit();
            audit.record("IMPORT_STARTED", "DELIVERY", batchId, batch.profileCode());
        });
        background.startImport(batchId);
    }

    /** The chunk at hand is the last one. */
    public void stop(long batchId) {
        work.run(database -> {
            IntakeBatch batch = repository.lockedBatch(database, batchId);
            if (!batch.state().ended()) {
                batch.stop(clock.instant(), null);
                audit.record("IMPORT_STOPPED", "DELIVERY", batchId, batch.profileCode());
            }
        });
    }

    /** After a start of the server: whatever waits or was under way goes on. */
    public void carryOn() {
        unfinished().forEach(background::startImport);
    }

    /** Deliveries that wait for a runner or have one, the oldest first. */
    public List<Long> unfinished() {
        return work.call(database -> {
            List<Long> ids = new java.util.ArrayList<>(repository.inState(database, BatchState.RUNNING));
            ids.addAll(repository.inState(database, BatchState.WAITING));
            ids.sort(null);
            return ids;
        });
    }
}
