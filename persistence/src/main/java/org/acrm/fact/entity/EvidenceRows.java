package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;

/** Keeps what texts say; what a text no longer says goes, and what it says unchanged is left alone. */
@ApplicationScoped
public class EvidenceRows {

    private static final BulkLoad LOAD = new BulkLoad(
            "fact_evidence",
            List.of(
                    "source",
                    "text_id",
                    "kind_id",
                    "customer_id",
                    "record_id",
                    "said_on",
                    "phrase",
                    "strength",
                    "passage",
                    "mark_from",
                    "mark_to",
                    "text_recorded_at",
                    "rules_version",
                    "judgement_id"));
    private static final int MOST_AT_ONCE = 1000;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected EvidenceRows() {}

    public EvidenceRows(EntityManager database) {
        this.database = database;
    }

    private record Key(long textId, long kindId) {}

    /** A row as it stands. */
    private record Kept(
            long id,
            Key key,
            long customerId,
            Long recordId,
            LocalDate day,
            String phrase,
            int strength,
            String passage,
            Instant recordedAt,
            Long judgementId) {

        boolean says(Evidence now) {
            return customerId == now.text().customerId()
                    && Objects.equals(recordId, now.text().recordId())
                    && day.equals(now.text().day())
                    && phrase.equals(now.phrase())
                    && strength == now.strength()
                    && passage.equals(now.passage())
                    && recordedAt.equals(now.text().recordedAt());
        }

        /** A judgement was about these words, so it holds for as long as they stand. */
        Long judgementOf(Evidence now) {
            boolean sameWords = recordedAt.equals(now.text().recordedAt()) || passage.equals(now.passage());
            return sameWords ? judgementId : null;
        }
    }

    /**
     * @param read all texts of {@code fromId <= id < toId} that were read just now
     * @param found all that they say
     * @return number of rows that are new or have changed
     */
    public int replace(
            TextSource source, long fromId, long toId, Set<Long> read, List<Evidence> found, int rulesVersion) {
        Map<Key, Kept> former = kept(source, fromId, toId).stream()
                .filter(row -> read.contains(row.key.textId))
                .collect(Collectors.toMap(Kept::key, row -> row));
        Map<Key, Kept> left = new HashMap<>(former);
        List<Object[]> fresh = new ArrayList<>();
        for (Evidence now : found) {
            Key key = new Key(now.text().textId(), now.kindId());
            Kept before = former.get(key);
            if (before != null && before.says(now)) {
                left.remove(key);
            } else {
                fresh.add(row(now, rulesVersion, before == null ? null : before.judgementOf(now)));
            }
        }
        delete(left.values().stream().map(Kept::id).toList());
        LOAD.load(database, fresh.iterator());
        if (!fresh.isEmpty()) {
            // what a retired kind or phrase told before, and somebody judged, is judged when it comes back
            JudgedEvidence.mark(
                    database,
                    "e.source = :source and e.text_id >= :fromId and e.text_id < :toId and e.judgement_id is null",
                    Map.of("source", source.name(), "fromId", fromId, "toId", toId));
        }
        return fresh.size();
    }

    private static Object[] row(Evidence now, int rulesVersion, Long judgement) {
        SaidText text = now.text();
        return new Object[] {
            text.source().name(),
            text.textId(),
            now.kindId(),
            text.customerId(),
            text.recordId(),
            text.day(),
            now.phrase(),
            now.strength(),
            now.passage(),
            now.markFrom(),
            now.markTo(),
            OffsetDateTime.ofInstant(text.recordedAt(), ZoneOffset.UTC),
            rulesVersion,
            judgement
        };
    }

    private List<Kept> kept(TextSource source, long fromId, long toId) {
        var query = database.createNativeQuery(
                        "select e.id, e.text_id, e.kind_id, e.customer_id, e.record_id, e.said_on, e.phrase, e.strength,"
                                + " e.passage, e.text_recorded_at, e.judgement_id from fact_evidence e"
                                + " where e.source = :source and e.text_id >= :fromId and e.text_id < :toId",
                        Tuple.class)
                .setParameter("source", source.name())
                .setParameter("fromId", fromId)
                .setParameter("toId", toId);
        return ResultRow.list(
                query,
                row -> new Kept(
                        row.count("id"),
                        new Key(row.count("text_id"), row.count("kind_id")),
                        row.count("customer_id"),
                        row.number("record_id"),
                        row.date("said_on"),
                        row.text("phrase"),
                        (int) row.count("strength"),
                        row.text("passage"),
                        row.instant("text_recorded_at"),
                        row.number("judgement_id")));
    }

    private void delete(Collection<Long> ids) {
        List<Long> rest = List.copyOf(ids);
        for (int from = 0; from < rest.size(); from += MOST_AT_ONCE) {
            database.createNativeQuery("delete from fact_evidence where id in (:ids)")
                    .setParameter("ids", rest.subList(from, Math.min(rest.size(), from + MOST_AT_ONCE)))
                    .executeUpdate();
        }
    }
}
