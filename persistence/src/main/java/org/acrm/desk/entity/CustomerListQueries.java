package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/**
 * Finds customers by the beginnings of their terms and by what the nights know of them. The matches are cut at {@value #MOST} before they
 * are sorted and shown, so that a word that fits half of a big bank answers as fast as a rare one.
 */
@ApplicationScoped
public class CustomerListQueries {

    /** Beyond this many matches a list says "more than". */
    public static final int MOST = 2000;

    private static final String DERIVED = joined("value_grade", "g") + joined("value_cycle", "y")
            + " left join modelling_score s on s.customer_id = c.id and s.valid_from <= :shown and s.valid_to > :shown"
            + " and s.model_id = (select m.id from modelling_model m where m.code = 'CHURN')";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerListQueries() {}

    public CustomerListQueries(EntityManager database) {
        this.database = database;
    }

    /** Sorted by what they bring; a list that nothing narrows comes in the order of the bank's own numbers. */
    public Page<CustomerLine> page(WorkingDay day, DataScope scope, CustomerFilter filter, PageRequest page) {
        boolean whole = !filter.narrow() && scope.kind() == DataScope.Kind.ALL;
        String order = whole ? "c.id" : "coalesce(g.contribution_minor, -1) desc, c.id";
        String sql = "select c.id, c.source_key, c.name, c.latin_name, c.language, c.kind, b.name branch, g.grade,"
                + " g.contribution_minor, g.assets_minor, s.band risk, s.probability, y.band, y.last_active_on"
                + " from (" + matches(scope, filter) + ") m join customer_customer c on c.id = m.id"
                + " left join access_branch b on b.id = c.branch_id" + DERIVED + " order by " + order;
        Query query = bound(sql, day, scope, filter);
        query.setFirstResult(page.offset()).setMaxResults(page.size());
        long total = count(day, scope, filter);
        List<CustomerLine> lines = ResultRow.list(query, row -> line(row, day.currency()));
        return new Page<>(lines, Math.min(total, MOST), total <= MOST);
    }

    private long count(WorkingDay day, DataScope scope, CustomerFilter filter) {
        String sql = "select count(*) total from (" + matches(scope, filter) + ") m";
        return ((Number) ((Tuple) bound(sql, day, scope, filter).getSingleResult()).get("total")).longValue();
    }

    /** Ids of the matches, one more than are shown. */
    private static String matches(DataScope scope, CustomerFilter filter) {
        StringBuilder sql = new StringBuilder("select c.id from customer_customer c");
        if (filter.grade() != null || filter.risk() != null) {
            sql.append(DERIVED);
        }
        sql.append(" where c.closed_on is null and cast(:shown as date) is not null and ")
                .append(scope.condition("c"));
        for (int i = 0; i < filter.words().size(); i++) {
            sql.append(" and c.id in (select t.customer_id from customer_term t where t.term like :word")
                    .append(i)
                    .append(" escape '!')");
        }
        restrict(sql, filter.kind(), "c.kind", "kind");
        restrict(sql, filter.grade(), "g.grade", "grade");
        restrict(sql, filter.risk(), "s.band", "risk");
        return sql.append(" order by c.id fetch first ")
                .append(MOST + 1)
                .append(" rows only")
                .toString();
    }

    private static void restrict(StringBuilder sql, String value, String column, String parameter) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(parameter);
        }
    }

    private Query bound(String sql, WorkingDay day, DataScope scope, CustomerFilter filter) {
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("shown", day.shown());
        for (int i = 0; i < filter.words().size(); i++) {
            query.setParameter("word" + i, beginning(filter.words().get(i)));
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

    private static String beginning(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String joined(String table, String alias) {
        return " left join " + table + " " + alias + " on " + alias + ".customer_id = c.id and " + alias
                + ".valid_from <= :shown and " + alias + ".valid_to > :shown";
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
                row.date("last_active_on"));
    }
}
