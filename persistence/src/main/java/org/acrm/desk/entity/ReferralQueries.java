package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** How many new customers came through others, year by year, within a data scope. */
@ApplicationScoped
public class ReferralQueries {

    /** A bank looks no further back. */
    public static final int YEARS = 30;

    /** No further are the referred of a year counted and listed. */
    static final int MOST = 1000;

    private static final String GRADED = ShownRows.leftJoin("value_grade", "g", "c");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ReferralQueries() {}

    public ReferralQueries(EntityManager database) {
        this.database = database;
    }

    /** The latest years in which somebody joined, the latest first, as the night has counted them. A prospect has not joined. */
    public List<ReferralYear> years(WorkingDay day, DataScope scope) {
        String sql = "select y.joined_in, sum(y.joined) joined, sum(y.referred) referred, sum(y.contribution_minor)"
                + " contribution_minor from value_join_year y where " + ShownRows.valid("y") + " and "
                + scope.counted("y") + " group by y.joined_in order by y.joined_in desc fetch first " + YEARS
                + " rows only";
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("shown", day.shown());
        return ResultRow.list(
                query,
                row -> new ReferralYear(
                        Math.toIntExact(row.count("joined_in")),
                        row.count("joined"),
                        row.count("referred"),
                        row.money("contribution_minor", day.currency())));
    }

    /** The referred who joined in a year, those first who bring most; their texts are read for the page alone. */
    public Page<ReferredLine> referred(int year, WorkingDay day, DataScope scope, PageRequest page) {
        String which = " where c.referred_by_id is not null and c.kind <> 'PROSPECT' and c.customer_since >= :from"
                + " and c.customer_since < :to and " + scope.condition("c");
        String sql = "select c.id, c.source_key, c.name, c.language, b.name branch, c.customer_since, r.id referrer_id,"
                + " r.name referrer_name, r.language referrer_language, q.contribution_minor from (select c.id,"
                + " g.contribution_minor from customer_customer c" + GRADED + which
                + " order by coalesce(g.contribution_minor, 0) desc, c.id offset :offset rows fetch next :size rows"
                + " only) q join customer_customer c on c.id = q.id left join access_branch b on b.id = c.branch_id left"
                + " join customer_customer r on r.id = c.referred_by_id and "
                + scope.condition("r") + " order by coalesce(q.contribution_minor, 0) desc, c.id";
        Query rows = in(year, scope.bind(database.createNativeQuery(sql, Tuple.class)))
                .setParameter("shown", day.shown())
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        List<ReferredLine> lines = ResultRow.list(rows, row -> line(row, day.currency()));
        Query count = in(
                year,
                scope.bind(database.createNativeQuery("select count(*) from (select c.id from customer_customer c"
                        + which + " fetch first " + (MOST + 1) + " rows only) q")));
        long total = ((Number) count.getSingleResult()).longValue();
        return new Page<>(lines, Math.min(total, MOST), total <= MOST);
    }

    private static Query in(int year, Query query) {
        return query.setParameter("from", LocalDate.of(year, 1, 1)).setParameter("to", LocalDate.of(year + 1, 1, 1));
    }

    private static ReferredLine line(ResultRow row, String currency) {
        return new ReferredLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("branch"),
                row.date("customer_since"),
                row.number("referrer_id"),
                row.text("referrer_name"),
                row.text("referrer_language"),
                row.money("contribution_minor", currency));
    }
}
