package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.acrm.intake.entity.DeliveryOverview;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What came and what became of it. */
@Stateless
@RolesAllowed({"IMPORT_READ", "IMPORT_RUN", "SYSTEM"})
public class DeliveryMonitor {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeQueries queries;

    @Inject
    private IntakeProfiles profiles;

    public Page<DeliveryOverview> deliveries(PageRequest request) {
        return queries.deliveries(request);
    }

    public IntakeBatch delivery(long id) {
        return repository.batch(database, id);
    }

    public List<IntakeFile> files(long batchId) {
        return repository.files(database, batchId);
    }

    public IntakeFile file(long fileId) {
        return repository.file(database, fileId);
    }

    /** Places of the rules that take a file of this name. */
    public List<Integer> ruled(long batchId, String name) {
        return profiles.of(database, repository.batch(database, batchId)).rulesFor(name);
    }

    public List<String> profileCodes() {
        return profiles.codes(database);
    }

    public Profile profile(String code) {
        return profiles.get(database, code);
    }
}
