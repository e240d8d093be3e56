package org.acrm.customer.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** Rows of a table that lose their text when their time is over. */
public abstract class AgedRows implements AgedData {

    private final RetentionClass dataClass;
    private final String table;
    private final String due;
    private final String blanks;

    /**
     * @param due condition over alias {@code t} and the day {@code :before}; false for a row that has nothing to lose
     * @param blanks assignments that take its text away
     */
    protected AgedRows(RetentionClass dataClass, String table, String due, String blanks) {
        this.dataClass = dataClass;
        this.table = table;
        this.due = due;
        this.blanks = blanks;
    }

    @Override
    public RetentionClass dataClass() {
        return dataClass;
    }

    @Override
    public long due(EntityManager database, LocalDate before) {
        return ((Number) database.createNativeQuery("select count(*) from " + table + " t where " + due)
                        .setParameter("before", before)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public int remove(EntityManager database, LocalDate before) {
        List<Long> ids = ResultRow.list(
                database.createNativeQuery("select t.id from " + table + " t where " + due, Tuple.class)
                        .setParameter("before", before)
                        .setMaxResults(chunk()),
                row -> row.count("id"));
        return ids.isEmpty()
                ? 0
                : database.createNativeQuery("update " + table + " set " + blanks + " where id in (:ids)")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
