package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.ValidRows;

/**
 * Rhythm and band of customers who were ever active (CHN-04). The rhythm is that of the 365 days that end with the last active day, so
 * that it survives the silence which the band measures.
 */
@ApplicationScoped
public class CycleRows {

    private static final ValidRows BANDS = ValidRows.of("value_cycle", "cycle_days", "last_active_on", "band");
    private static final String RHYTHM = "select d.customer_id, f.last_active_on, count(*) as days,"
            + " f.last_active_on - min(d.on_day) as span from value_features f join activity_daily d on d.customer_id ="
            + " f.customer_id and d.on_day > f.last_active_on - 365 and d.on_day <= f.last_active_on where"
            + " f.valid_from <= :asOf and f.valid_to > :asOf and f.customer_id >= :fromId and f.customer_id < :toId"
            + " and d.customer_id >= :fromId and d.customer_id < :toId group by d.customer_id, f.last_active_on";

    /** The same operations in the same order as the kernel's rule, so that both agree to the last bit. */
    private static final String MEAN = "cast(r.span as double precision) / (r.days - 1)";

    private static final String SELECT = "select q.customer_id, q.cycle_days, q.last_active_on, case"
            + " when q.days < :leastDays then 'UNKNOWN' when q.silent > :border * q.length then 'WIN_BACK'"
            + " when q.silent >= :nearBorder * q.length then 'CHURN_PREVENTION'"
            + " when q.silent >= q.length then 'DORMANCY_PREVENTION' else 'ACTIVE' end as band from (select r.customer_id,"
            + " r.last_active_on, r.days, cast(:asOf as date) - r.last_active_on as silent,"
            + " case when r.days < :leastDays then null else round(cast(r.span as numeric(9)) / (r.days - 1)) end as cycle_days,"
            + " case when r.days < :leastDays then null when " + MEAN + " > :shortest then " + MEAN
            + " else :shortest end as length from (" + RHYTHM + ") r) q";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CycleRows() {}

    public CycleRows(EntityManager database) {
        this.database = database;
    }

    /** @return number of customers whose rhythm or band changed */
    public int publish(CustomerRange range, Borders borders) {
        Map<String, ?> parameters = Map.of(
                "asOf",
                range.date(),
                "leastDays",
                borders.leastActiveDays(),
                "shortest",
                borders.shortestCycleDays(),
                "nearBorder",
                borders.nearBorder(),
                "border",
                borders.border());
        int written = BANDS.publish(database, range.date(), range.fromId(), range.toId(), SELECT, parameters);
        return written + BANDS.endMissing(database, range.date(), range.fromId(), range.toId(), SELECT, parameters);
    }

    /** Where bands begin, in cycles; see the kernel's rule. */
    public record Borders(int leastActiveDays, double shortestCycleDays, double nearBorder, double border) {}
}
