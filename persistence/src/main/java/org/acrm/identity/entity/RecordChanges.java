package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.customer.entity.Prospects;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.shared.entity.ResultRow;

/** Which records have changed since somebody looked last, so that whoever keeps a picture of them can follow. */
@ApplicationScoped
public class RecordChanges {

    /** By how much the clocks of two servers may differ. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RecordChanges() {}

    public RecordChanges(EntityManager database) {
        this.database = database;
    }

    /**
     * How far somebody has looked. A record bears the time at which the saving of its file began, so that an import under way may still
     * bring records of any time since its own beginning.
     *
     * @param written from when on something written down here may not have been seen
     * @param imported the same of what imports bring
     * @param importing whether an import is under way
     * @param erasure the latest one
     */
    public record Mark(Instant written, Instant imported, boolean importing, long erasure) {}

    /** To be taken before looking. */
    public Mark mark(Instant now) {
        Optional<Instant> under = new ImportsUnderWay(database).since();
        Query erasures =
                database.createNativeQuery("select coalesce(max(e.id), 0) latest from customer_erasure e", Tuple.class);
        long erasure = new ResultRow((Tuple) erasures.getSingleResult()).count("latest");
        Instant safe = now.minus(SKEW);
        Instant imported = under.filter(safe::isAfter).orElse(safe);
        return new Mark(now.minus(ImportsUnderWay.TRANSACTION), imported, under.isPresent(), erasure);
    }

    /**
     * Records that may not have been seen, each with the time of its latest change.
     *
     * @param before the mark of the last look
     * @param now a mark just taken: of an import that was stopped then and goes on, older records come in
     * @return empty where these are more changes than {@code most}
     */
    public Optional<Map<Long, Instant>> since(Mark before, Mark now, int most) {
        Instant imported = earlier(before.imported(), now.imported());
        String sql = "select c.id, c.changed_at from (select r.id, r.recorded_at as changed_at from customer_record r"
                + " where r.recorded_at >= :earliest and (r.recorded_at >= :imported or r.source = '" + Prospects.SOURCE
                + "' and r.recorded_at >= :written) union all select k.record_id, k.corrected_at from customer_correction k"
                + " where k.corrected_at >= :written union all select k.record_id, k.ended_at from customer_correction k"
                + " where k.ended_at >= :earliest) c";
        Query query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("earliest", at(earlier(imported, before.written())))
                .setParameter("imported", at(imported))
                .setParameter("written", at(before.written()))
                .setMaxResults(most + 1);
        Map<Long, Instant> changes = new HashMap<>();
        List<Instant> read = ResultRow.list(query, row -> {
            Instant changed = row.instant("changed_at");
            changes.merge(row.count("id"), changed, (one, other) -> earlier(one, other) == one ? other : one);
            return changed;
        });
        return read.size() > most ? Optional.empty() : Optional.of(changes);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
