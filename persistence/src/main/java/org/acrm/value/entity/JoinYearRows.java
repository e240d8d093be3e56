package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.ShownRows;
import org.acrm.shared.entity.Statistics;
import org.acrm.shared.entity.ValidRows;

/**
 * How many customers joined in each year, how many of them came through another customer, and what these bring in a year, by branch and
 * portfolio (SCV-05): a page adds up what its reader may see. A prospect has not joined.
 */
@ApplicationScoped
public class JoinYearRows {

    private static final ValidRows YEARS = new ValidRows(
            "value_join_year",
            List.of("joined_in", "branch_id", "portfolio_id"),
            List.of("joined", "referred", "contribution_minor"),
            Map.of());
    private static final int ENDLESS = 10_000;

    private static final String COUNTED =
            "select q.joined_in, q.branch_id, q.portfolio_id, count(*) as joined, count(q.referred_by_id) as referred,"
                    + " sum(case when q.referred_by_id is null then 0 else q.brought end) as contribution_minor from (select"
                    + " cast(extract(year from c.customer_since) as integer) as joined_in, coalesce(c.branch_id, 0) as"
                    + " branch_id, coalesce(c.portfolio_id, 0) as portfolio_id, c.referred_by_id,"
                    + " coalesce(g.contribution_minor, 0) as brought from customer_customer c"
                    + ShownRows.leftJoin("value_grade", "g", "c")
                    + " where c.merged_into_id is null and c.kind <> 'PROSPECT' and c.customer_since is not null) q where"
                    + " q.joined_in >= :fromId and q.joined_in < :toId group by q.joined_in, q.branch_id, q.portfolio_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected JoinYearRows() {}

    public JoinYearRows(EntityManager database) {
        this.database = database;
    }

    /**
     * To be called when the contributions of the date are known.
     *
     * @return number of rows that were written or ended
     */
    public int publish(LocalDate date) {
        Map<String, ?> shown = Map.of("shown", date);
        int written = YEARS.publish(database, date, 0, ENDLESS, COUNTED, shown);
        Statistics.grown(database, "value_join_year", written);
        return written + YEARS.endMissing(database, date, 0, ENDLESS, COUNTED, shown);
    }
}
