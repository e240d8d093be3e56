package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;

/** With whom a customer forms a household by the address. */
@ApplicationScoped
public class HouseholdQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected HouseholdQueries() {}

    public HouseholdQueries(EntityManager database) {
        this.database = database;
    }

    /** @param reason what joins the member to others at the address */
    public record Member(long customer, HouseholdReason reason, LocalDate since) implements Serializable {}

    /** All members, the customer among them; empty for who forms none. A member that was merged by day is left out. */
    public List<Member> of(long customer) {
        String sql = "select o.customer_id, o.reason, o.since from identity_home h join identity_home o on"
                + " o.household_id = h.household_id join customer_customer c on c.id = o.customer_id where h.customer_id ="
                + " :customer and o.reason is not null and c.merged_into_id is null and c.closed_on is null order by case"
                + " when o.customer_id = :customer then 0 else 1 end, o.customer_id";
        return ResultRow.list(
                database.createNativeQuery(sql, Tuple.class).setParameter("customer", customer),
                row -> new Member(
                        row.count("customer_id"), HouseholdReason.valueOf(row.text("reason")), row.date("since")));
    }
}
