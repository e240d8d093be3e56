package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
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
                        + sight.condition("c") + ") q group by q.standing, q.age";
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

    /** The dormant, those first who visit the bank's pages, then those who have most there. */
    public Page<DormantLine> dormant(ValueSight sight, PageRequest page) {
        String which = WHERE + "f.holding_count > 0 and " + STILL + " and " + sight.condition("c");
        String sql = "select c.id, c.source_key, c.name, c.language, b.name branch, f.last_active_on, f.login_count_90,"
                + " g.assets_minor, g.grade" + FROM + " left join access_branch b on b.id = c.branch_id" + which
                + " order by f.login_count_90 desc, coalesce(g.assets_minor, 0) desc, c.id"
                + " offset :offset rows fetch next :size rows only";
        Query rows = over(sql, sight).setParameter("offset", page.offset()).setParameter("size", page.size());
        List<DormantLine> lines = ResultRow.list(rows, row -> line(row, sight.currency()));
        long total = ResultRow.list(over("select count(*) n" + FROM + which, sight), row -> row.count("n"))
                .get(0);
        return new Page<>(lines, total, true);
    }

    private Query over(String sql, ValueSight sight) {
        return sight.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("still", sight.shown().minusMonths(MONTHS));
    }

    private static DormantLine line(ResultRow row, String currency) {
        return new DormantLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("branch"),
                row.date("last_active_on"),
                row.count("login_count_90"),
                row.money("assets_minor", currency),
                row.text("grade"));
    }
}
