package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Customers, purchases and revenue by the grades of two dates (GRD-01, layout D). */
@ApplicationScoped
public class GradeMoveQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GradeMoveQueries() {}

    public GradeMoveQueries(EntityManager database) {
        this.database = database;
    }

    public List<GradeMoveLine> moves(MoveSight sight) {
        String sql = "select q.was, q.now_at, count(*) customers, coalesce(sum(f.purchase_count_365), 0) purchases,"
                + " coalesce(sum(f.purchase_minor_365), 0) revenue from (select c.id, "
                + sight.by().standing("a") + " as was, " + sight.by().standing("b") + " as now_at" + sight.customers()
                + ") q" + ShownRows.leftJoin("value_features", "f", "q")
                + " group by q.was, q.now_at order by q.was, q.now_at";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class));
        return ResultRow.list(
                query,
                row -> new GradeMoveLine(
                        row.text("was"),
                        row.text("now_at"),
                        row.count("customers"),
                        row.count("purchases"),
                        row.count("revenue")));
    }
}
