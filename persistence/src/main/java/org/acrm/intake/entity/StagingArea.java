package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.Dialect;

/** The table of validated rows on their way. What is lost in it is staged again from the kept file. */
@ApplicationScoped
public class StagingArea {

    /** @param rows file id, row number, values */
    public long load(EntityManager database, int fields, Iterator<Object[]> rows) {
        return new BulkLoad("intake_staged", StagedColumns.names(fields)).load(database, rows);
    }

    /** Staged rows after a row number. */
    public long count(EntityManager database, long fileId, long after) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from intake_staged where file_id = :file and row_no > :after")
                        .setParameter("file", fileId)
                        .setParameter("after", after)
                        .getSingleResult())
                .longValue();
    }

    public void forget(EntityManager database, long fileId) {
        database.createNativeQuery("delete from intake_staged where file_id = :file")
                .setParameter("file", fileId)
                .executeUpdate();
    }

    /** Chunks share the processors among themselves; one of them needs no helpers. Holds for the transaction at hand. */
    public void workAlone(EntityManager database) {
        if (Dialect.of(database) == Dialect.POSTGRESQL) {
            database.createNativeQuery("set local max_parallel_workers_per_gather = 0")
                    .executeUpdate();
            database.createNativeQuery("set local work_mem = '64MB'").executeUpdate();
        }
    }

    /** Tells the planner what came, so that a chunk is joined by hash and not row by row. */
    public void analyse(EntityManager database) {
        if (Dialect.of(database) == Dialect.POSTGRESQL) {
            database.createNativeQuery("analyze intake_staged (file_id, row_no, c01, c02)")
                    .executeUpdate();
        }
    }

    /**
     * Rows that are not the first of their key in the file are rejected.
     *
     * @param after rows up to here were judged before
     * @param keys candidates, or none for the whole file
     */
    public long rejectRepeated(
            EntityManager database, long fileId, long after, List<String> keyColumns, Collection<String> keys) {
        String key = String.join(
                " || '|' || ",
                keyColumns.stream().map(c -> "coalesce(" + c + ", '')").toList());
        String some = keys.isEmpty() ? "" : " and " + key + " in (:keys)";
        String sql = "insert into intake_reject (file_id, row_no, reason, detail)"
                + " select file_id, row_no, 'DUPLICATE_KEY', first_row from (select s.file_id, s.row_no,"
                + " cast(min(s.row_no) over (partition by " + key + ") as varchar(20)) first_row,"
                + " row_number() over (partition by " + key + " order by s.row_no) place"
                + " from intake_staged s where s.file_id = :file" + some + ") d where place > 1 and row_no > :after";
        var insert =
                database.createNativeQuery(sql).setParameter("file", fileId).setParameter("after", after);
        if (!keys.isEmpty()) {
            insert.setParameter("keys", keys);
        }
        int rejected = insert.executeUpdate();
        if (rejected > 0) {
            database.createNativeQuery("delete from intake_staged s where s.file_id = :file and exists (select 1"
                            + " from intake_reject j where j.file_id = s.file_id and j.row_no = s.row_no)")
                    .setParameter("file", fileId)
                    .executeUpdate();
        }
        return rejected;
    }
}
