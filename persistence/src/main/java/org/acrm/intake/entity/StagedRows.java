package org.acrm.intake.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Dialect;

/**
 * Staged rows of one file, from {@code afterRow} (exclusive) to {@code lastRow} (inclusive).
 *
 * @param source the delivering system, part of every business key
 * @param deliveredAs column of the file for each field, for a message that its sender understands
 * @param fresh none of the rows is in its table yet, as {@link ImportTarget#allNew} found
 * @param coming for a look ahead: staged files whose rows will be in a table before these are saved; empty when saving
 */
public record StagedRows(
        long fileId,
        long afterRow,
        long lastRow,
        String source,
        Instant now,
        Map<String, String> deliveredAs,
        boolean fresh,
        Map<String, List<Long>> coming) {

    /** Condition on staging alias {@code s}; {@link #query} sets its parameters. */
    public static final String RANGE = "s.file_id = :file and s.row_no > :after and s.row_no <= :upto";

    public StagedRows {
        deliveredAs = Map.copyOf(deliveredAs);
        coming = Map.copyOf(coming);
    }

    /** A whole file. */
    public static StagedRows of(long fileId, String source, Instant now, Map<String, String> deliveredAs) {
        return new StagedRows(fileId, 0, Long.MAX_VALUE, source, now, deliveredAs, false, Map.of());
    }

    public StagedRows fresh(boolean none) {
        return new StagedRows(fileId, afterRow, lastRow, source, now, deliveredAs, none, coming);
    }

    public StagedRows between(long after, long upto) {
        return new StagedRows(fileId, after, upto, source, now, deliveredAs, fresh, coming);
    }

    public StagedRows coming(Map<String, List<Long>> files) {
        return new StagedRows(fileId, afterRow, lastRow, source, now, deliveredAs, fresh, files);
    }

    /** Condition that a staged code is no key of a file that comes before. */
    String unlessComing(String table, String code) {
        List<Long> files = coming.get(table);
        return files == null
                ? ""
                : " and not exists (select 1 from intake_staged o where o.file_id in ("
                        + files.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") and o.c01 = "
                        + code + ")";
    }

    /** A native query with the database's own word for {@code ${bool}} and {@code ${id}}, whose {@code :file :after :upto :source :now} are set where it names them. */
    public Query query(EntityManager database, String sql) {
        Query query = database.createNativeQuery(inDialect(database, sql));
        set(query, sql, "file", fileId);
        set(query, sql, "after", afterRow);
        set(query, sql, "upto", lastRow);
        set(query, sql, "source", source);
        set(query, sql, "now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        return query;
    }

    public int run(EntityManager database, String sql) {
        return query(database, sql).executeUpdate();
    }

    /**
     * Rejects the rows that meet a condition: they leave the staging table.
     *
     * @param detail SQL of the value at fault
     * @return how many
     */
    public long reject(EntityManager database, String field, String reason, String detail, String condition) {
        String sql =
                "insert into intake_reject (file_id, row_no, column_name, reason, detail) select s.file_id, s.row_no,"
                        + " :column, '" + reason + "', " + detail + " from intake_staged s where " + RANGE + " and "
                        + condition;
        int rejected = query(database, sql)
                .setParameter("column", deliveredAs.getOrDefault(field, field))
                .executeUpdate();
        if (rejected > 0) {
            run(
                    database,
                    "delete from intake_staged s where " + RANGE
                            + " and exists (select 1 from intake_reject j where j.file_id = s.file_id"
                            + " and j.row_no = s.row_no)");
        }
        return rejected;
    }

    private static String inDialect(EntityManager database, String sql) {
        if (!sql.contains("${")) {
            return sql;
        }
        Map<String, String> types = Dialect.of(database).types();
        return sql.replace("${bool}", types.get("bool")).replace("${id}", types.get("id"));
    }

    private static void set(Query query, String sql, String name, Object value) {
        if (sql.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }
}
