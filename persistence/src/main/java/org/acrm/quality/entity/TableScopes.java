package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** Owners of tables: the last word on a table counts, the former ones are its history. */
@ApplicationScoped
public class TableScopes {

    private static final String COLUMNS = "select z.subject, z.owner, z.note, z.set_by, z.set_at from quality_scope z";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected TableScopes() {}

    public TableScopes(EntityManager database) {
        this.database = database;
    }

    /** @throws BusinessException when no owner is named, or nothing is said about what is covered */
    public void add(TableScope scope) {
        if (scope.owner() == null || scope.owner().isBlank()) {
            throw new BusinessException("error.quality.table_owner");
        }
        if (scope.note() == null || scope.note().isBlank()) {
            throw new BusinessException("error.quality.scope");
        }
        database.createNativeQuery("insert into quality_scope (subject, owner, note, set_by, set_at)"
                        + " values (:subject, :owner, :note, :by, :at)")
                .setParameter("subject", scope.subject())
                .setParameter("owner", scope.owner().strip())
                .setParameter("note", scope.note().strip())
                .setParameter("by", scope.by())
                .setParameter("at", scope.at())
                .executeUpdate();
    }

    /** The last word on each table that has one. */
    public List<TableScope> latest() {
        return list(database.createNativeQuery(
                COLUMNS + " where z.id = (select max(y.id) from quality_scope y where y.subject = z.subject)",
                Tuple.class));
    }

    private static List<TableScope> list(Query query) {
        return ResultRow.list(
                query,
                row -> new TableScope(
                        row.text("subject"),
                        row.text("owner"),
                        row.text("note"),
                        row.text("set_by"),
                        row.instant("set_at")));
    }
}
