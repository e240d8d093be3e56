package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.Reachable;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;
import org.acrm.value.entity.DormancyLine.Standing;

/** Who is active, dormant or gone, and what they are like (RET-01, CHN-05). */
@ApplicationScoped
public class DormancyQueries {

    /** Months without a booking after which a customer is dormant (CHN-05). */
    public static final int MONTHS = 6;

    private static final String STILL = "(f.last_active_on is null or f.last_active_on <= :still)";
    private static final String STANDING = "case when f.holding_count = 0 then '" + Standing.LEFT + "' when " + STILL
            + " then '" + Standing.DORMANT + "' else '" + Standing.ACTIVE + "' end";
    private static final String FROM = " from customer_customer c" + ShownRows.join("value_features", "f", "c")
            + ShownRows.leftJoin("value_grade", "g", "c");
    private static final String WHERE =
            " where c.kind <> 'PROSPECT' and c.customer_since is not null and c.customer_since <= :shown and ";

    /** Of each customer that is listed; what is ordered by stands under names of its own. */
    private static final String COLUMNS = "select c.id, c.source_key, c.name, c.language, c.kind, c.branch_id,"
            + " f.last_active_on, f.holding_count, f.login_count_90, g.assets_minor, coalesce(g.assets_minor, 0) as kept,"
            + " coalesce(f.last_active_on, date '1900-01-01') as active_on";

    private static final Map<Standing, String> ORDER =
            Map.of(Standing.DORMANT, "login_count_90 desc, kept desc, id", Standing.LEFT, "active_on desc, id");

    private static final String TOLD =
            "select q.*, b.name as branch, l.grade, l.contribution_minor, case when q.holding_count = 0 then (select"
                    + " max(h.closed_on) from customer_holding h where h.owner_id = q.id and h.closed_on <= :shown) end as"
                    + " left_on, case when exists (select 1 from ("
                    + Reachable.select()
                    + ") r where r.customer_id = q.id) then 1 else 0 end as reachable from (%s) q left join access_branch b"
                    + " on b.id = q.branch_id left join value_grade l on l.customer_id = q.id and l.valid_from = (select"
                    + " max(x.valid_from) from value_grade x where x.customer_id = q.id and x.valid_from <= :shown)"
                    + " order by ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected DormancyQueries() {}

    public DormancyQueries(EntityManager database) {
        this.database = database;
    }

    /** Customers by standing and age. */
    public List<DormancyLine> standings(ValueSight sight) {
        String sql =
                "select q.standing, q.age, count(*) customers, sum(q.visited) visited, round(10 * avg(q.days) / 365.25)"
                        + " years, sum(q.assets) assets from (select " + STANDING + " as standing, "
                        + AgeBand.named("c.birth_date", sight.shown())
                        + " as age, case when f.login_count_90 > 0 then 1 else 0 end as visited,"
                        + " cast(:shown as date) - c.customer_since as days, coalesce(g.assets_minor, 0) as assets"
                        + FROM + WHERE
                        + sight.listed("c") + ") q group by q.standing, q.age";
        return ResultRow.list(
                        over(sql, sight),
                        row -> new DormancyLine(
                                Standing.valueOf(row.text("standing")),
                                AgeBand.valueOf(row.text("age")),
                                row.count("customers"),
                                row.count("visited"),
                                row.number("years"),
                                row.count("assets")))
                .stream()
                .sorted((a, b) -> a.age().compareTo(b.age()))
                .toList();
    }

    /** Of the dormant those first who visit the bank's pages, then those who have most there; of those who left those with the latest booking. */
    public Page<StandingLine> page(ValueSight sight, Standing standing, PageRequest page) {
        String order = ORDER.getOrDefault(standing, "id");
        String cut = COLUMNS + chosen(sight, standing) + " order by " + order
                + " offset :offset rows fetch next :size rows only";
        Query rows = over(TOLD.formatted(cut) + order, sight)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        return new Page<>(lines(rows, sight), count(sight, standing), true);
    }

    /** The next of the whole list by number of the customer, for export. */
    public List<StandingLine> after(ValueSight sight, Standing standing, long last, int size) {
        String cut = COLUMNS + chosen(sight, standing) + " and c.id > :last order by c.id fetch first :size rows only";
        Query rows = over(TOLD.formatted(cut) + "id", sight)
                .setParameter("last", last)
                .setParameter("size", size);
        return lines(rows, sight);
    }

    public long count(ValueSight sight, Standing standing) {
        Query query = over("select count(*) n" + chosen(sight, standing), sight);
        return ResultRow.list(query, row -> row.count("n")).get(0);
    }

    private static String chosen(ValueSight sight, Standing standing) {
        return FROM + WHERE + STANDING + " = '" + standing + "' and " + sight.listed("c");
    }

    private Query over(String sql, ValueSight sight) {
        return sight.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("still", sight.shown().minusMonths(MONTHS));
    }

    private static List<StandingLine> lines(Query rows, ValueSight sight) {
        String currency = sight.currency();
        return ResultRow.list(
                rows,
                row -> new StandingLine(
                        row.count("id"),
                        row.text("source_key"),
                        row.text("name"),
                        row.text("language"),
                        row.text("kind"),
                        row.text("branch"),
                        row.date("last_active_on"),
                        row.date("left_on"),
                        row.count("login_count_90"),
                        row.money("assets_minor", currency),
                        row.text("grade"),
                        row.money("contribution_minor", currency),
                        row.flag("reachable")));
    }
}
