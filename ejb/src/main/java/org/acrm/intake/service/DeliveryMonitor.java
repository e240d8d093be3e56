package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.intake.entity.DeliveryOverview;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.entity.RejectCount;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.entity.RejectedRow;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What became of deliveries: their files, counts, and rejected rows. */
@Stateless
@RolesAllowed({"IMPORT_READ", "IMPORT_RUN", "SYSTEM"})
public class DeliveryMonitor {

    private static final int REJECTS_AT_ONCE = 10_000;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeQueries queries;

    @Inject
    private IntakeProfiles profiles;

    @Inject
    private DataFolder data;

    @Inject
    @Any
    private Instance<ImportTarget> targets;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

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

    public List<RejectCount> reasons(long fileId) {
        return queries.reasons(fileId);
    }

    /** @param reason null for all */
    public Page<RejectedRow> rejects(long fileId, RejectReason reason, PageRequest request) {
        return queries.rejects(fileId, reason, request);
    }

    /** Rejected rows with their values; personal ones masked for whoever may not see them. */
    public RejectedTable table(long fileId, List<RejectedRow> rejects) {
        return lines(repository.file(database, fileId)).table(rejects);
    }

    /** All rejected rows of a file as CSV. */
    public void export(long fileId, OutputStream to, boolean forSpreadsheet) {
        IntakeFile file = repository.file(database, fileId);
        audit.record("REJECTS_EXPORTED", "DELIVERED_FILE", fileId, file.rejectedRows() + " rows");
        lines(file).write(to, after -> queries.rejectsAfter(fileId, after, REJECTS_AT_ONCE), forSpreadsheet);
    }

    /** Name of the CSV; the profile's pattern still takes it when it comes back mended. */
    public String exportName(IntakeFile file) {
        String name = "rejected_" + file.name().replaceFirst("\\.gz$", "").replaceFirst("\\.xlsx$", ".csv");
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Profile profile(String code) {
        return profiles.get(database, code);
    }

    private RejectedLines lines(IntakeFile file) {
        Profile profile = profiles.get(
                database, repository.batch(database, file.batchId()).profileCode());
        ImportTarget target = targets.stream()
                .filter(t -> t.name().equals(file.target()))
                .findFirst()
                .orElseThrow();
        return new RejectedLines(
                data.deliveries().file(file.batchId(), file.name()),
                profile.rules().get(file.ordinal()),
                target,
                user.may(Permission.CUSTOMER_UNMASK));
    }
}
