package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.shared.entity.ResultRow;

/** Whose records these are, for somebody who may see some of the customers and of the others only where they are looked after. */
@ApplicationScoped
public class CandidateQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CandidateQueries() {}

    public CandidateQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * A customer behind a record.
     *
     * @param inSight whether the caller may see more than branch and manager
     */
    public record Owner(
            long customerId,
            String number,
            String name,
            String language,
            String branch,
            String manager,
            boolean inSight) {}

    /** By record; a record that is gone or was erased meanwhile is missing. */
    public Map<Long, Owner> owners(Collection<Long> records, DataScope scope) {
        Map<Long, Owner> owners = new HashMap<>();
        if (records.isEmpty()) {
            return owners;
        }
        String sql = "select r.id, c.id customer_id, c.source_key, c.name, c.language, b.name branch, f.name manager,"
                + " case when " + scope.condition("c") + " then 1 else 0 end in_sight from customer_record r"
                + " join customer_customer c on c.id = r.customer_id left join access_branch b on b.id = c.branch_id"
                + " left join access_portfolio p on p.id = c.portfolio_id left join access_staff f on f.id = p.staff_id"
                + " where r.id in (:records) and " + PersonalTrace.notErased("r");
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("records", records);
        ResultRow.list(query, row -> owners.put(row.count("id"), owner(row)));
        return owners;
    }

    private static Owner owner(ResultRow row) {
        return new Owner(
                row.count("customer_id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("branch"),
                row.text("manager"),
                row.flag("in_sight"));
    }
}
