package org.acrm.access.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** The audit trail, newest first. */
@ApplicationScoped
public class AuditQueries {

    /** Counted no further: an auditor narrows the filter instead of turning a thousand pages. */
    private static final int MOST = 10_000;

    @PersistenceContext
    private EntityManager database;

    protected AuditQueries() {}

    public AuditQueries(EntityManager database) {
        this.database = database;
    }

    /** @param zone in which the days of the filter begin */
    public Page<AuditLine> page(AuditFilter filter, ZoneId zone, PageRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        return read(where(filter, zone, values), values, request);
    }

    private Page<AuditLine> read(String where, Map<String, Object> values, PageRequest request) {
        TypedQuery<AuditLine> rows = database.createQuery(
                "select new org.acrm.access.entity.AuditLine(a.id, a.happenedAt, a.actor, a.activity, a.subjectKind, a.subjectId,"
                        + " a.detail) from AuditEntry a where " + where + " order by a.happenedAt desc, a.id desc",
                AuditLine.class);
        values.forEach(rows::setParameter);
        List<AuditLine> lines = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = count(where, values);
        return new Page<>(lines, total, total < MOST);
    }

    /** Entries about one thing. */
    public Page<AuditLine> ofSubject(String kind, long id, PageRequest request) {
        Map<String, Object> values = Map.of("kind", kind, "subject", id);
        return read("a.subjectKind = :kind and a.subjectId = :subject", values, request);
    }

    public List<String> activities() {
        return database.createQuery("select distinct a.activity from AuditEntry a order by a.activity", String.class)
                .getResultList();
    }

    private long count(String where, Map<String, Object> values) {
        TypedQuery<Long> counted = database.createQuery("select a.id from AuditEntry a where " + where, Long.class);
        values.forEach(counted::setParameter);
        return counted.setMaxResults(MOST).getResultList().size();
    }

    private static String where(AuditFilter filter, ZoneId zone, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        add(where, values, "actor", filter.actor(), " and a.actor = :actor");
        add(where, values, "activity", filter.activity(), " and a.activity = :activity");
        add(where, values, "subject", filter.subjectId(), " and a.subjectId = :subject");
        if (filter.from() != null) {
            add(
                    where,
                    values,
                    "since",
                    filter.from().atStartOfDay(zone).toOffsetDateTime(),
                    " and a.happenedAt >= :since");
        }
        if (filter.to() != null) {
            add(
                    where,
                    values,
                    "before",
                    filter.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime(),
                    " and a.happenedAt < :before");
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String name, Object value, String condition) {
        if (value != null && !value.equals("")) {
            where.append(condition);
            values.put(name, value);
        }
    }
}
