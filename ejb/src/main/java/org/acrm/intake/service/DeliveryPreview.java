package org.acrm.intake.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.intake.entity.FileState;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;

/** Says what the import would do with the first rows of a file. What it writes for that is taken back. */
@Stateless
@RolesAllowed({"IMPORT_READ", "IMPORT_RUN", "SYSTEM"})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryPreview {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Resource
    private SessionContext context;

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
    private Clock clock;

    public CheckedSample check(long fileId) {
        IntakeFile file = repository.file(database, fileId);
        try {
            return look(file, profiles.of(database, repository.batch(database, file.batchId())));
        } finally {
            context.setRollbackOnly();
        }
    }

    /** What would become of the first rows if the draft were saved. */
    @RolesAllowed("PROFILE_EDIT")
    public CheckedSample check(MappingDraft draft) {
        try {
            long file = new Remapping(database, data.deliveries(), targets.byName())
                    .save(draft, user.pseudonym(), clock.instant());
            IntakeFile mapped = repository.file(database, file);
            return look(mapped, profiles.of(database, repository.batch(database, mapped.batchId())));
        } finally {
            context.setRollbackOnly();
        }
    }

    private CheckedSample look(IntakeFile file, Profile profile) {
        List<DeliveredFile> before = repository.files(database, file.batchId()).stream()
                .takeWhile(f -> !f.id().equals(file.id()))
                .filter(f -> !f.ended() || f.state() == FileState.REFUSED)
                .map(f -> delivered(f, profile))
                .toList();
        DeliveredFile chosen = delivered(file, profile);
        RejectedLines lines = new RejectedLines(
                chosen.path(),
                chosen.rule(),
                profile.personalColumns(file.name(), targets.byName()),
                user.may(Permission.CUSTOMER_UNMASK));
        return new SampleCheck(chosen, lines).check(database, profile.source(), clock.instant(), before);
    }

    private DeliveredFile delivered(IntakeFile file, Profile profile) {
        return new DeliveredFile(
                file.id(),
                data.deliveries().file(file.batchId(), file.name()),
                profile.rules().get(file.ordinal()),
                targets.byName().get(file.target()),
                file.known());
    }
}
