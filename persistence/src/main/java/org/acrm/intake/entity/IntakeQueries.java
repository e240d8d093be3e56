package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Lists about deliveries. */
@ApplicationScoped
public class IntakeQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected IntakeQueries() {}

    public IntakeQueries(EntityManager database) {
        this.database = database;
    }

    /** The latest first. */
    public Page<DeliveryOverview> deliveries(PageRequest request) {
        List<Tuple> rows = database.createQuery(
                        "select b.id as batch, b.profileCode as profile, b.state as state, b.requestedAt as requestedAt,"
                                + " b.finishedAt as finishedAt, count(distinct f.name) as files,"
                                + " coalesce(sum(f.readRows), 0L) as readRows,"
                                + " coalesce(sum(f.createdRows), 0L) as createdRows,"
                                + " coalesce(sum(f.changedRows), 0L) as changedRows,"
                                + " coalesce(sum(f.unchangedRows), 0L) as unchangedRows,"
                                + " coalesce(sum(f.rejectedRows), 0L) as rejectedRows"
                                + " from IntakeBatch b left join IntakeFile f on f.batchId = b.id"
                                + " group by b.id, b.profileCode, b.state, b.requestedAt, b.finishedAt"
                                + " order by b.id desc",
                        Tuple.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = database.createQuery("select count(b) from IntakeBatch b", Long.class)
                .getSingleResult();
        return new Page<>(rows.stream().map(IntakeQueries::overview).toList(), total, true);
    }

    private static DeliveryOverview overview(Tuple row) {
        return new DeliveryOverview(
                row.get("batch", Long.class),
                row.get("profile", String.class),
                row.get("state", BatchState.class),
                row.get("requestedAt", Instant.class),
                row.get("finishedAt", Instant.class),
                row.get("files", Long.class),
                row.get("readRows", Long.class),
                row.get("createdRows", Long.class),
                row.get("changedRows", Long.class),
                row.get("unchangedRows", Long.class),
                row.get("rejectedRows", Long.class));
    }

    /** How many rows were rejected for each reason, the most frequent first. */
    @SuppressWarnings("unchecked")
    public List<RejectCount> reasons(long fileId) {
        List<Object[]> rows = database.createNativeQuery(
                        "select reason, count(*) from intake_reject where file_id = :file group by reason"
                                + " order by count(*) desc, reason")
                .setParameter("file", fileId)
                .getResultList();
        return rows.stream()
                .map(r -> new RejectCount(RejectReason.valueOf((String) r[0]), ((Number) r[1]).longValue()))
                .toList();
    }

    /** @param reason null for all of them */
    public Page<RejectedRow> rejects(long fileId, RejectReason reason, PageRequest request) {
        long total = reasons(fileId).stream()
                .filter(r -> reason == null || r.reason() == reason)
                .mapToLong(RejectCount::rows)
                .sum();
        return new Page<>(rejected(fileId, reason, 0, request.offset(), request.size()), total, true);
    }

    /** The next rejected rows of a file in its order. */
    public List<RejectedRow> rejectsAfter(long fileId, long row, int most) {
        return rejected(fileId, null, row, 0, most);
    }

    @SuppressWarnings("unchecked")
    private List<RejectedRow> rejected(long fileId, RejectReason reason, long after, int offset, int most) {
        var query = database.createNativeQuery(
                        "select row_no, column_name, reason, detail from intake_reject where file_id = :file"
                                + " and row_no > :after" + (reason == null ? "" : " and reason = :reason")
                                + " order by row_no")
                .setParameter("file", fileId)
                .setParameter("after", after)
                .setFirstResult(offset)
                .setMaxResults(most);
        if (reason != null) {
            query.setParameter("reason", reason.name());
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(r -> new RejectedRow(
                        ((Number) r[0]).longValue(), (String) r[1], RejectReason.valueOf((String) r[2]), (String) r[3]))
                .toList();
    }
}
