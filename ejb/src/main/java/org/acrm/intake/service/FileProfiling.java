package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.List;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.kernel.UnreadableFile;

/**
 * Profiles a delivered file before it is accepted: one pass over the file, in memory that does not grow with it. Values of personal
 * columns, and of those that nobody mapped, are shown to nobody here; their forms are.
 */
@Stateless
@RolesAllowed({"IMPORT_READ", "IMPORT_RUN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileProfiling {

    /** Rows that are read while somebody waits. */
    static final long MOST = 500_000;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeProfiles profiles;

    @Inject
    private DataFolder data;

    @Inject
    private ImportTargets targets;

    public FileProfile of(long fileId) {
        IntakeFile file = repository.file(database, fileId);
        Profile profile = profiles.of(database, repository.batch(database, file.batchId()));
        FileRule rule = profile.rules().get(file.ordinal());
        return profile(
                file.name(),
                data.deliveries().file(file.batchId(), file.name()),
                rule,
                targets.byName().get(file.target()),
                profile.personalColumns(file.name(), targets.byName()),
                MOST);
    }

    static FileProfile profile(
            String name, Path path, FileRule rule, ImportTarget target, PersonalColumns personal, long most) {
        long rows = 0;
        try (DeliveredRecords.Open open = DeliveredRecords.open(path, rule)) {
            ProfiledColumns columns = new ProfiledColumns(rule, target, open.header());
            boolean more = true;
            boolean readable = true;
            while (readable && rows < most && more) {
                try {
                    more = open.records().next();
                } catch (UnreadableFile damaged) {
                    readable = false;
                }
                if (readable && more) {
                    columns.add(open.records());
                    rows++;
                }
            }
            return new FileProfile(name, rows, readable && !more, columns.lines(personal.open(open.header(), rule)));
        } catch (UnreadableFile damaged) {
            return new FileProfile(name, rows, false, List.of());
        }
    }
}
