package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ResultRow;

/** Everything a customer ever said about being addressed. */
@ApplicationScoped
public class ConsentQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ConsentQueries() {}

    public ConsentQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * What holds comes first, then the latest; nothing where the customer is not in sight. What was taken down for several records of the
     * customer at once is one line.
     */
    public List<ConsentLine> history(long customer, DataScope scope) {
        String all =
                "select n.id, n.channel, n.purpose, n.topic, n.given, n.source, n.said_how, n.said_at, f.name staff, n.recorded_from,"
                        + " n.recorded_to, case when exists (select 1 from customer_consent w where"
                        + " w.customer_id = n.customer_id and w.record_id = n.record_id and w.channel = n.channel"
                        + " and w.purpose = n.purpose and w.topic = n.topic and w.given = n.given and w.recorded_from < n.recorded_from"
                        + " and (w.recorded_to is null or w.recorded_to > n.recorded_from)) then 1 else 0 end confirming"
                        + " from customer_consent n join customer_customer c on c.id = n.customer_id"
                        + " left join access_staff f on f.id = n.staff_id where n.customer_id = :customer and "
                        + scope.condition("c");
        String said =
                "q.channel, q.purpose, q.topic, q.given, q.source, q.said_how, q.said_at, q.staff, q.recorded_from, q.recorded_to";
        String sql = "select " + said + ", max(q.confirming) confirming from (" + all + ") q group by " + said
                + " order by case when q.recorded_to is null then 0 else 1 end, q.purpose,"
                + " case when q.recorded_to is null then q.channel end,"
                + " case when q.topic = 'ALL' then 0 else 1 end, q.recorded_to desc, max(q.id) desc";
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("customer", customer);
        return ResultRow.list(query, ConsentQueries::line);
    }

    private static ConsentLine line(ResultRow row) {
        return new ConsentLine(
                row.text("channel"),
                row.text("purpose"),
                row.text("topic"),
                row.flag("given"),
                row.text("source"),
                row.text("said_how"),
                row.localTime("said_at"),
                row.text("staff"),
                row.instant("recorded_from"),
                row.instant("recorded_to"),
                row.flag("confirming"));
    }
}
