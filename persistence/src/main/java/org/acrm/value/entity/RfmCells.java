package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ShownRows;
import org.acrm.shared.entity.Statistics;

/** The customers of a night in the 125 RFM cells, counted by branch, kind and type of member. */
@ApplicationScoped
public class RfmCells {

    private static final String COUNTED = "select cast(:shown as date), q.branch_id, q.kind, q.member_type, q.recency,"
            + " q.frequency, q.monetary, count(*), sum(q.spent), sum(q.contribution) from (select c.branch_id, c.kind, "
            + MemberType.named("c") + " as member_type, r.recency, r.frequency, r.monetary, f.purchase_minor_365 as"
            + " spent, coalesce(g.contribution_minor, 0) as contribution from customer_customer c"
            + ShownRows.join("value_rfm", "r", "c") + ShownRows.join("value_features", "f", "c")
            + ShownRows.leftJoin("value_grade", "g", "c") + " where " + DataScope.ALL.condition("c")
            + ") q group by q.branch_id, q.kind, q.member_type, q.recency, q.frequency, q.monetary";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RfmCells() {}

    public RfmCells(EntityManager database) {
        this.database = database;
    }

    /** To be called when the contributions of the date are known; cells of nights that no page reads any more go. */
    public void addUp(LocalDate date) {
        database.createNativeQuery(
                        "delete from value_rfm_cell where business_date = :date or business_date not in (select"
                                + " k.published_date from scheduling_calendar k where k.published_date is not null)")
                .setParameter("date", date)
                .executeUpdate();
        int written = database.createNativeQuery("insert into value_rfm_cell (business_date, branch_id, kind,"
                        + " member_type, recency, frequency, monetary, customers, spent_minor, contribution_minor) "
                        + COUNTED)
                .setParameter("shown", date)
                .executeUpdate();
        Statistics.grown(database, "value_rfm_cell", written);
    }
}
