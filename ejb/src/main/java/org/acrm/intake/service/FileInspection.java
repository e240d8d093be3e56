package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeQueries;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.entity.RejectCount;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.entity.RejectedRow;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which rows of a delivered file were rejected, with their values. */
@Stateless
@RolesAllowed({"IMPORT_READ", "IMPORT_RUN", "SYSTEM"})
public class FileInspection {

    private static final int REJECTS_AT_ONCE = 10_000;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private UnitOfWork work;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeQueries queries;

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

    public List<RejectCount> reasons(long fileId) {
        return queries.reasons(fileId);
    }

    /** Columns as delivered. */
    public List<String> header(long fileId) {
        return lines(repository.file(database, fileId)).table(List.of()).header();
    }

    /** Rejected rows with their values; personal ones masked for whoever may not see them. @param reason null for all */
    public Page<RejectedTable.Line> rejects(long fileId, RejectReason reason, PageRequest request) {
        Page<RejectedRow> page = queries.rejects(fileId, reason, request);
        RejectedTable table = lines(repository.file(database, fileId)).table(page.rows());
        return new Page<>(table.lines(), page.total(), page.exact());
    }

    /** All rejected rows of a file as CSV; the audit has it even where the caller goes away. @param forSpreadsheet with the mark that spreadsheets want */
    @RolesAllowed("EXPORT_RUN")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(long fileId, OutputStream to, boolean forSpreadsheet) {
        IntakeFile file = repository.file(database, fileId);
        work.run(own -> audit.record("REJECTS_EXPORTED", "DELIVERED_FILE", fileId, file.rejectedRows() + " rows"));
        lines(file).write(to, after -> queries.rejectsAfter(fileId, after, REJECTS_AT_ONCE), forSpreadsheet);
    }

    /** Name of the CSV; the profile's pattern still takes it when it comes back mended. */
    @RolesAllowed("EXPORT_RUN")
    public String exportName(long fileId) {
        String name = repository.file(database, fileId).name();
        String plain = "rejected_" + name.replaceFirst("\\.gz$", "").replaceFirst("\\.xlsx$", ".csv");
        return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private RejectedLines lines(IntakeFile file) {
        Profile profile = profiles.of(database, repository.batch(database, file.batchId()));
        return new RejectedLines(
                data.deliveries().file(file.batchId(), file.name()),
                profile.rules().get(file.ordinal()),
                profile.personalColumns(file.name(), targets.byName()),
                user.may(Permission.CUSTOMER_UNMASK));
    }
}
