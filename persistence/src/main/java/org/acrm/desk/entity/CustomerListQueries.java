package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.access.entity.DataScope;
import org.acrm.quality.entity.Withholding;
import org.acrm.shared.entity.LikePattern;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/**
 * Finds customers by the beginnings of their terms and by what the nights know of them. The matches are cut at {@value #MOST} before they
 * are sorted and shown, so that a word that fits half of a big bank answers as fast as a rare one.
 */
@ApplicationScoped
public class CustomerListQueries {

    /** Beyond this many matches a list says "more than". */
    public static final int MOST = 2000;

    private static final String DERIVED =
            ShownRows.leftJoin("value_grade", "g", "c") + ShownRows.leftJoin("value_cycle", "y", "c")
                    + ShownRows.leftJoin("modelling_score", "s", "c")
                    + " and s.model_id = (select m.id from modelling_model m where m.code = 'CHURN') and not "
                    + Withholding.of("s.customer_id");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerListQueries() {}

    public CustomerListQueries(EntityManager database) {
        this.database = database;
    }

    /** Sorted by what they bring; a list that nothing narrows comes in the order of the bank's own numbers. */
    public Page<CustomerLine> page(WorkingDay day, DataScope scope, CustomerFilter filter, PageRequest page) {
        Query query = bound(lines(scope, filter), day, scope, filter)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        List<CustomerLine> lines = ResultRow.list(query, row -> line(row, day.currency()));
        long total = count(day, scope, filter);
        return new Page<>(lines, Math.min(total, MOST), total <= MOST);
    }

    /** The page is cut from the ids before anything else is read, so that 25 customers are looked up and not 2,000. */
    private static String lines(DataScope scope, CustomerFilter filter) {
        boolean whole = !filter.narrow() && scope.kind() == DataScope.Kind.ALL;
        String order = whole ? "m.id" : "coalesce(g.contribution_minor, -1) desc, m.id";
        return "select c.id, c.source_key, c.name, c.latin_name, c.language, c.kind, b.name branch, g.grade,"
                + " g.contribution_minor, g.assets_minor, s.band risk, s.probability, y.band, y.last_active_on, "
                + Withholding.flag("c.id") + " withheld from"
                + " (select m.id, row_number() over (order by " + order + ") place from (" + matches(scope, filter)
                + ") m"
                + (whole ? "" : ShownRows.leftJoin("value_grade", "g", "m"))
                + " order by place offset :offset rows fetch next :size"
                + " rows only) m join customer_customer c on c.id = m.id left join access_branch b on b.id = c.branch_id"
                + DERIVED + " order by m.place";
    }

    private long count(WorkingDay day, DataScope scope, CustomerFilter filter) {
        String sql = "select count(*) total from (" + matches(scope, filter) + ") m";
        return ((Number) ((Tuple) bound(sql, day, scope, filter).getSingleResult()).get("total")).longValue();
    }

    /** Ids of the matches, one more than are shown. */
    private static String matches(DataScope scope, CustomerFilter filter) {
        boolean byWords = !filter.words().isEmpty() && scope.kind() == DataScope.Kind.ALL;
        StringBuilder sql = new StringBuilder("select c.id from ");
        if (byWords) {
            sql.append(named(filter.words().size()))
                    .append(" w cross join lateral (select c.* from customer_customer c")
                    .append(" where c.id = w.customer_id offset 0 rows) c");
        } else {
            sql.append("customer_customer c");
        }
        if (filter.grade() != null || filter.risk() != null) {
            sql.append(DERIVED);
        }
        sql.append(" where c.closed_on is null and cast(:shown as date) is not null and ")
                .append(scope.condition("c"));
        for (int i = 0; i < filter.words().size() && !byWords; i++) {
            sql.append(" and c.id in (").append(beginningWith(i)).append(")");
        }
        restrict(sql, filter.kind(), "c.kind", "kind");
        restrict(sql, filter.grade(), "g.grade", "grade");
        restrict(sql, filter.risk(), "s.band", "risk");
        return sql.append(byWords ? " order by w.customer_id" : " order by c.id")
                .append(" fetch first ")
                .append(MOST + 1)
                .append(" rows only")
                .toString();
    }

    /**
     * Everybody whose terms begin with all words, by id, from the index of the terms alone. Over a whole bank only the first of these are
     * then looked up; a database that chose for itself would walk the customers until enough of them fit, which for some words is never.
     */
    private static String named(int words) {
        return IntStream.range(0, words)
                .mapToObj(CustomerListQueries::beginningWith)
                .collect(Collectors.joining(
                        " intersect ", "(select distinct n.customer_id from (", ") n order by n.customer_id)"));
    }

    private static String beginningWith(int word) {
        return "select t.customer_id from customer_term t where t.term like :word" + word + LikePattern.ESCAPE;
    }

    private static void restrict(StringBuilder sql, String value, String column, String parameter) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(parameter);
        }
    }

    private Query bound(String sql, WorkingDay day, DataScope scope, CustomerFilter filter) {
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("shown", day.shown());
        for (int i = 0; i < filter.words().size(); i++) {
            query.setParameter(
                    "word" + i, LikePattern.beginningWith(filter.words().get(i)));
        }
        set(query, "kind", filter.kind());
        set(query, "grade", filter.grade());
        set(query, "risk", filter.risk());
        return query;
    }

    private static void set(Query query, String parameter, String value) {
        if (value != null) {
            query.setParameter(parameter, value);
        }
    }

    private static CustomerLine line(ResultRow row, String currency) {
        return new CustomerLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("latin_name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.text("grade"),
                row.money("contribution_minor", currency),
                row.money("assets_minor", currency),
                row.text("risk"),
                row.decimal("probability"),
                row.text("band"),
                row.date("last_active_on"),
                row.flag("withheld"));
    }
}
