package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.customer.entity.Reachable;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Who has been silent for how long by the own rhythm, and who of them has sent a signal (CHN-04, CHN-05). */
@ApplicationScoped
public class SilentQueries {

    private static final String FROM = " from customer_customer c" + ShownRows.join("value_cycle", "y", "c");
    private static final String SIGNALS = "case when f.login_count_90 > 0 then 1 else 0 end + case when"
            + " f.complaint_count_90 > 0 then 1 else 0 end";

    /** A signal goes before money. */
    private static final String ORDER = "signals desc, worth desc, id";

    /** Cut before the last visit and complaint of each are looked up. */
    private static final String CUT =
            "select c.id, c.source_key, c.name, c.language, c.kind, c.branch_id, y.cycle_days,"
                    + " y.last_active_on, g.contribution_minor, coalesce(g.contribution_minor, 0) as worth, " + SIGNALS
                    + " as signals" + FROM + ShownRows.leftJoin("value_features", "f", "c")
                    + ShownRows.leftJoin("value_grade", "g", "c") + " where y.band = :band and ";

    private static final String TOLD = "select q.*, b.name as branch, (select cast(max(i.happened_at) as date) from"
            + " activity_interaction i where i.customer_id = q.id and i.kind = 'LOGIN' and i.happened_at < cast(:shown as"
            + " date) + 1) as visited_on, (select max(k.opened_on) from feedback_complaint k where k.customer_id = q.id and"
            + " k.opened_on <= :shown) as complained_on, case when exists (select 1 from (" + Reachable.select()
            + ") r where r.customer_id = q.id) then 1 else 0 end as reachable from (%s order by " + ORDER
            + " offset :offset rows fetch next :size rows only) q left join access_branch b on b.id = q.branch_id order by "
            + ORDER;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SilentQueries() {}

    public SilentQueries(EntityManager database) {
        this.database = database;
    }

    /** Customers in each band that holds anybody. */
    public Map<String, Long> bands(ValueSight sight) {
        String sql = "select y.band, count(*) customers" + FROM + " where " + sight.listed("c") + " group by y.band";
        return ResultRow.list(
                        sight.bind(database.createNativeQuery(sql, Tuple.class)),
                        row -> Map.entry(row.text("band"), row.count("customers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those first who visited the bank's pages or complained lately, then those who bring most. */
    public Page<SilentLine> page(ValueSight sight, String band, PageRequest page) {
        String sql = TOLD.formatted(CUT + sight.listed("c"));
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("band", band)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        List<SilentLine> lines = ResultRow.list(query, row -> line(row, sight.currency()));
        return new Page<>(lines, bands(sight).getOrDefault(band, 0L), true);
    }

    private static SilentLine line(ResultRow row, String currency) {
        return new SilentLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.number("cycle_days"),
                row.date("last_active_on"),
                row.date("visited_on"),
                row.date("complained_on"),
                Math.toIntExact(row.count("signals")),
                row.money("contribution_minor", currency),
                row.flag("reachable"));
    }
}
