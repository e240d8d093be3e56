package org.acrm.shared.entity;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Tells the database's planner what a load has changed. PostgreSQL looks by itself only after the commit and some time later; until then
 * it takes a table that has just been filled for an empty one and joins it row by row.
 */
public final class Statistics {

    private static final long WORTH_A_LOOK = 1000;
    private static final long GROWTH = 10;

    private Statistics() {}

    /** To be called, in the transaction of the load, after {@code rows} rows were added: looks again when that is a tenth or more. */
    public static void grown(EntityManager database, String table, long rows) {
        if (rows >= WORTH_A_LOOK
                && Dialect.of(database) == Dialect.POSTGRESQL
                && rows * GROWTH >= known(database, table)) {
            database.createNativeQuery("analyze " + table).executeUpdate();
        }
    }

    /** Looks again at once, whatever is known. */
    public static void refresh(EntityManager database, String... tables) {
        if (Dialect.of(database) == Dialect.POSTGRESQL) {
            for (String table : tables) {
                database.createNativeQuery("analyze " + table).executeUpdate();
            }
        }
    }

    /** Looks again at those partitions of a table that have grown or changed by a tenth since the last look. */
    @SuppressWarnings("unchecked")
    public static void refreshChangedPartitions(EntityManager database, String table) {
        if (Dialect.of(database) == Dialect.POSTGRESQL) {
            List<String> changed = database.createNativeQuery(
                            "select cast(cast(c.oid as regclass) as text) from pg_inherits i join pg_class c"
                                    + " on c.oid = i.inhrelid where i.inhparent = to_regclass(:table) and (c.reltuples < 0"
                                    + " or pg_stat_get_mod_since_analyze(c.oid) * " + GROWTH + " > c.reltuples)",
                            String.class)
                    .setParameter("table", table)
                    .getResultList();
            refresh(database, changed.toArray(String[]::new));
        }
    }

    private static long known(EntityManager database, String table) {
        return ((Number) database.createNativeQuery(
                                "select cast(reltuples as bigint) from pg_class where oid = to_regclass(:table)")
                        .setParameter("table", table)
                        .getSingleResult())
                .longValue();
    }
}
