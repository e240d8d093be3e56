package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.shared.entity.BusinessException;

/** Lets a person say what becomes of a file's columns, and keeps it as a profile of the bank's own. */
@Stateless
@RolesAllowed("PROFILE_EDIT")
public class FileMapping {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

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
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Keeps a file for which the profile may have no rule yet. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void keep(long batchId, String name, InputStream bytes) {
        mustRunImports();
        work.run(database -> repository.batch(database, batchId).mustStillReceive());
        try (DeliveryFolder.Coming coming = data.deliveries().receive(batchId, name, bytes)) {
            work.run(database -> {
                IntakeBatch batch = repository.lockedBatch(database, batchId);
                batch.mustStillReceive();
                Receiving.mustHaveNoRule(database, profiles.of(database, batch), batchId, name);
                audit.record("FILE_RECEIVED", "DELIVERY", batchId, coming.kept().size() + " bytes");
                coming.keep();
            });
        }
    }

    /** @param target null where it is to be found out */
    public MappingDraft begin(long batchId, String name, String target) {
        IntakeBatch batch = repository.batch(database, batchId);
        if (!data.deliveries().names(batchId).contains(name)) {
            throw new BusinessException("error.intake_file.unknown", name);
        }
        if (target != null) {
            fieldNames(target);
        }
        String code = batch.profileCode();
        MappingDraft draft = new MappingDraft(batchId, name, code, profiles.version(database, code));
        proposal(draft).begin(draft, target);
        return draft;
    }

    /** Finds again what follows from what was chosen. */
    public MappingDraft refresh(MappingDraft draft) {
        proposal(draft).refresh(draft);
        return draft;
    }

    /** Saves the profile with the rule of the draft; the delivery is read by it from now on. @return id of the file to look at */
    public long save(MappingDraft draft) {
        mustRunImports();
        String author = user.pseudonym();
        Remapping remapping = new Remapping(database, data.deliveries(), targets.byName());
        long file = remapping.save(draft, author, clock.instant());
        audit.record("PROFILE_SAVED", "PROFILE", null, draft.getCode() + ", delivery " + draft.batchId());
        return file;
    }

    /** Files that came and that no rule of the profile takes. */
    public List<String> unmapped(long batchId) {
        List<String> taken = repository.files(database, batchId).stream()
                .map(IntakeFile::name)
                .toList();
        return data.deliveries().names(batchId).stream()
                .filter(name -> !taken.contains(name))
                .toList();
    }

    public List<String> targetNames() {
        return List.copyOf(targets.byName().keySet());
    }

    public List<String> fieldNames(String target) {
        ImportTarget chosen = targets.byName().get(target);
        if (chosen == null) {
            throw new BusinessException("error.intake.profile", "target", target);
        }
        return chosen.fields().stream().map(ImportField::name).toList();
    }

    /** Besides the rule it is a delivery that changes. */
    private void mustRunImports() {
        if (!user.may(Permission.IMPORT_RUN)) {
            throw new EJBAccessException(Permission.IMPORT_RUN.name());
        }
    }

    private MappingProposal proposal(MappingDraft draft) {
        return new MappingProposal(
                data.deliveries().file(draft.batchId(), draft.file()),
                profiles.document(database, draft.getOpenedCode()),
                targets.byName(),
                user.may(Permission.CUSTOMER_UNMASK));
    }
}
