package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        List<DeliveryOverview> rows = database.createQuery(
                        "select new org.acrm.intake.entity.DeliveryOverview(b.id, b.profileCode, b.state, b.requestedAt,"
                                + " b.finishedAt, count(distinct f.name), coalesce(sum(f.readRows), 0L),"
                                + " coalesce(sum(f.createdRows), 0L), coalesce(sum(f.changedRows), 0L),"
                                + " coalesce(sum(f.unchangedRows + f.keptRows), 0L), coalesce(sum(f.rejectedRows), 0L))"
                                + " from IntakeBatch b left join IntakeFile f on f.batchId = b.id"
                                + " group by b.id, b.profileCode, b.state, b.requestedAt, b.finishedAt"
                                + " order by b.id desc",
                        DeliveryOverview.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = database.createQuery("select count(b) from IntakeBatch b", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, true);
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
