package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ValidRows;

/**
 * Rhythm and band of customers who were ever active (CHN-04). The rhythm is that of the 365 days that end with the last active day, so
 * that it survives the silence which the band measures.
 */
@ApplicationScoped
public class CycleRows {

    private static final ValidRows BANDS =
            ValidRows.of("value_cycle", "cycle_days", "last_active_on", "band", "active_days", "span_days");
    private static final String RHYTHM = "select d.customer_id, f.last_active_on, count(*) as days,"
            + " f.last_active_on - min(d.on_day) as span from value_features f join activity_daily d on d.customer_id ="
            + " f.customer_id and d.on_day > f.last_active_on - 365 and d.on_day <= f.last_active_on where"
            + " f.valid_from <= :asOf and f.valid_to > :asOf and f.customer_id >= :fromId and f.customer_id < :toId"
            + " and d.customer_id >= :fromId and d.customer_id < :toId group by d.customer_id, f.last_active_on";

    /** The same operations in the same order as the kernel's rule, so that both agree to the last bit. */
    private static final String MEAN = "cast(r.span as double precision) / (r.days - 1)";

    private static final String LENGTH = "case when r.days < :leastDays then null when " + MEAN + " > :shortest then "
            + MEAN + " else :shortest end as length";

    /** Of rows with {@code days}, {@code silent} and {@code length}. */
    private static final String BAND = "case when q.days < :leastDays then 'UNKNOWN' when q.silent > :border * q.length"
            + " then 'WIN_BACK' when q.silent >= :nearBorder * q.length then 'CHURN_PREVENTION'"
            + " when q.silent >= q.length then 'DORMANCY_PREVENTION' else 'ACTIVE' end";

    private static final String SELECT = "select q.customer_id, q.cycle_days, q.last_active_on, q.days as active_days,"
            + " q.span as span_days, " + BAND + " as band from (select r.customer_id, r.last_active_on, r.days, r.span,"
            + " cast(:asOf as date) - r.last_active_on as silent,"
            + " case when r.days < :leastDays then null else round(cast(r.span as numeric(9)) / (r.days - 1)) end as cycle_days, "
            + LENGTH + " from (" + RHYTHM + ") r) q";

    /** From the rhythms that the published night kept, so that nothing is counted anew. */
    private static final String EFFECT = "select w.has, w.gets, count(*) customers from (select q.has, " + BAND
            + " as gets from (select r.band as has, r.days, cast(:asOf as date) - r.last_active_on as silent, " + LENGTH
            + " from (select y.band, y.last_active_on, y.active_days as days, y.span_days as span from value_cycle y where"
            + " y.valid_from <= :asOf and y.valid_to > :asOf) r) q) w group by w.has, w.gets";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CycleRows() {}

    public CycleRows(EntityManager database) {
        this.database = database;
    }

    /** @return number of customers whose rhythm or band changed */
    public int publish(CustomerRange range, Borders borders) {
        Map<String, Object> parameters = new HashMap<>(borders.parameters());
        parameters.put("asOf", range.date());
        int written = BANDS.publish(database, range.date(), range.fromId(), range.toId(), SELECT, parameters);
        return written + BANDS.endMissing(database, range.date(), range.fromId(), range.toId(), SELECT, parameters);
    }

    /** How many customers of a published night are in each band and would be in another by other borders. */
    public List<GroupChange> effect(LocalDate published, Borders tried) {
        Query query = database.createNativeQuery(EFFECT, Tuple.class).setParameter("asOf", published);
        tried.parameters().forEach(query::setParameter);
        return ResultRow.list(query, row -> new GroupChange(row.text("has"), row.text("gets"), row.count("customers")));
    }

    /** Where bands begin, in cycles; see the kernel's rule. */
    public record Borders(int leastActiveDays, double shortestCycleDays, double nearBorder, double border) {

        private Map<String, Object> parameters() {
            return Map.of(
                    "leastDays",
                    leastActiveDays,
                    "shortest",
                    shortestCycleDays,
                    "nearBorder",
                    nearBorder,
                    "border",
                    border);
        }
    }
}
