package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.acrm.shared.entity.BulkLoad;
import org.hibernate.Session;

/** Pairs by the thousand, as a night writes them. A pair that is there already is brought up to date, unless a person has kept it apart. */
@ApplicationScoped
public class PairRows {

    private static final List<String> COLUMNS =
            List.of("left_id", "right_id", "kind", "weight", "state", "explanation", "run_id", "decided_at", "version");
    private static final BigDecimal HEAVIEST = new BigDecimal("999999.999");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PairRows() {}

    public PairRows(EntityManager database) {
        this.database = database;
    }

    /** A stored pair. */
    public record Known(long id, long leftId, long rightId) {}

    /** All pairs of a kind and state. */
    public List<Known> all(PairKind kind, PairState state) {
        List<?> rows = database.createNativeQuery(
                        "select p.id, p.left_id, p.right_id from identity_pair p where p.kind = :kind and p.state = :state"
                                + " order by p.id")
                .setParameter("kind", kind.name())
                .setParameter("state", state.name())
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    /** Pairs of a state whose left record is one of those. */
    public List<Known> among(List<Long> left, PairState state) {
        if (left.isEmpty()) {
            return List.of();
        }
        List<?> rows = database.createNativeQuery("select p.id, p.left_id, p.right_id from identity_pair p where"
                        + " p.left_id in (:left) and p.state = :state order by p.weight desc, p.id")
                .setParameter("left", left)
                .setParameter("state", state.name())
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    private static Known known(Object[] row) {
        return new Known(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** Pairs of records that must not be put together: kept apart by a steward, or taken apart by an undo. */
    public List<long[]> keptApart() {
        List<?> rows = database.createNativeQuery(
                        "select p.left_id, p.right_id from identity_pair p where p.state ="
                                + " 'APART' union select m.kept_id, m.gone_id from identity_merge m where m.undone_at is not null")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()})
                .toList();
    }

    /**
     * @param state {@link PairState#OPEN} for what is asked, {@link PairState#MERGED} for what the run itself put together
     */
    public void found(PairKind kind, PairState state, List<FoundPair> pairs, long runId, Instant now) {
        database.unwrap(Session.class).doWork(connection -> {
            OffsetDateTime decided = state == PairState.OPEN ? null : now.atOffset(ZoneOffset.UTC);
            List<FoundPair> fresh = update(connection, state, pairs, runId, decided);
            new BulkLoad("identity_pair", COLUMNS)
                    .load(
                            connection,
                            fresh.stream()
                                    .map(pair -> new Object[] {
                                        pair.leftId(),
                                        pair.rightId(),
                                        kind.name(),
                                        bits(pair.weight()),
                                        state.name(),
                                        pair.explanation(),
                                        runId,
                                        decided,
                                        0
                                    })
                                    .iterator());
        });
    }

    /** @return the pairs that are not there yet */
    private static List<FoundPair> update(
            Connection connection, PairState state, List<FoundPair> pairs, long runId, OffsetDateTime decided)
            throws SQLException {
        String sql = "update identity_pair set weight = ?, explanation = ?, run_id = ?, decided_at = case when state ="
                + " 'APART' or state = ? then decided_at else ? end, decided_by = case when state = 'APART' or state = ?"
                + " then decided_by end, state = case when state = 'APART' then state else ? end, version = version + 1"
                + " where left_id = ? and right_id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (FoundPair pair : pairs) {
                update.setBigDecimal(1, bits(pair.weight()));
                update.setString(2, pair.explanation());
                update.setLong(3, runId);
                update.setString(4, state.name());
                update.setObject(5, decided, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                update.setString(6, state.name());
                update.setString(7, state.name());
                update.setLong(8, pair.leftId());
                update.setLong(9, pair.rightId());
                update.addBatch();
            }
            int[] counts = update.executeBatch();
            List<FoundPair> fresh = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    fresh.add(pairs.get(i));
                }
            }
            return fresh;
        }
    }

    /** Closes open questions: those that tonight's merging answered, or that no longer need an answer. */
    public void close(List<Long> pairs, PairState state, Instant now) {
        if (pairs.isEmpty()) {
            return;
        }
        database.createNativeQuery("update identity_pair set state = :state, decided_at = :now, version = version + 1"
                        + " where id in (:pairs) and state = 'OPEN'")
                .setParameter("state", state.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("pairs", pairs)
                .executeUpdate();
    }

    private static BigDecimal bits(double weight) {
        return BigDecimal.valueOf(weight).setScale(3, RoundingMode.HALF_UP).min(HEAVIEST);
    }
}
