package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.RelationshipKind;
import org.acrm.customer.entity.RelationshipKind.Circle;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Who is tied to whom: relationships, roles in holdings, referrals. */
@ApplicationScoped
public class RelationshipQueries {

    /** Nobody reads more than this on one page; who has more is told so. */
    public static final int MOST = 60;

    private static final String DIRECT = from(KnownTies.DELIVERED, "t.from_id = :customer") + " union all "
            + from(KnownTies.DELIVERED, "t.to_id = :customer") + " union all "
            + from(KnownTies.IN_HOLDINGS, "t.from_id = :customer") + " union all "
            + from(KnownTies.IN_HOLDINGS, "t.to_id = :customer") + " union all "
            + from(KnownTies.REFERRALS, "t.from_id = :customer") + " union all "
            + from(KnownTies.REFERRALS, "t.to_id = :customer");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RelationshipQueries() {}

    public RelationshipQueries(EntityManager database) {
        this.database = database;
    }

    private static String from(String ties, String condition) {
        return "select t.from_id, t.to_id, t.kind, t.role, t.since from " + ties + " t where " + condition;
    }

    /** Everything that tied the customer to others then, each once, at most one more than {@link #MOST}. */
    public List<Tie> direct(long customer, WorkingDay day) {
        String sql = "select t.from_id, t.to_id, t.kind, t.role, min(t.since) since from (" + DIRECT
                + ") t where t.from_id <> t.to_id group by t.from_id, t.to_id, t.kind, t.role"
                + " order by t.kind, t.from_id, t.to_id, t.role fetch first " + (MOST + 1) + " rows only";
        return ties(query(sql, day).setParameter("customer", customer));
    }

    /** What joined these customers to others of their household or group of companies. */
    public List<Tie> joining(Circle circle, Collection<Long> customers, WorkingDay day) {
        String joining = " and t.from_id <> t.to_id and t.kind in " + RelationshipKind.joining(circle);
        String sql = "select t.from_id, t.to_id, t.kind, t.role, t.since from ("
                + from(KnownTies.DELIVERED, "t.from_id in (:customers)" + joining) + " union "
                + from(KnownTies.DELIVERED, "t.to_id in (:customers)" + joining)
                + ") t order by t.from_id, t.to_id, t.kind fetch first " + (MOST + 1) + " rows only";
        return ties(query(sql, day).setParameter("customers", customers));
    }

    /** Whom these customers had referred. */
    public List<Tie> referredBy(Collection<Long> customers, WorkingDay day) {
        String sql = from(
                KnownTies.REFERRALS,
                "t.to_id in (:customers) order by t.to_id, t.from_id fetch first " + (MOST + 1) + " rows only");
        return ties(query(sql, day).setParameter("customers", customers));
    }

    private Query query(String sql, WorkingDay day) {
        return day.moment().bind(database.createNativeQuery(sql, Tuple.class), sql);
    }

    /** What a reader of this scope sees of the customers as they were known then; whom the bank did not know yet is called by the name of now. */
    public Map<Long, Party> parties(Collection<Long> customers, WorkingDay day, DataScope scope) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        String sql =
                "select q.id, q.branch, q.kind, q.in_sight, q.language, case when q.in_sight = 1 then q.name end name,"
                        + " case when q.in_sight = 1 then q.latin_name end latin_name, case when q.in_sight = 1 then q.grade end grade,"
                        + " case when q.in_sight = 1 then q.contribution_minor end contribution_minor,"
                        + " case when q.in_sight = 1 then q.assets_minor end assets_minor from (select o.id, "
                        + then("kind") + " kind, " + then("name") + " name, " + then("latin_name") + " latin_name, "
                        + then("language")
                        + " language, b.name branch, g.grade, g.contribution_minor, g.assets_minor, case when "
                        + scope.condition("o") + " then 1 else 0 end in_sight from customer_customer o"
                        + " left join customer_history y on y.customer_id = o.id and y.recorded_from <= :known"
                        + " and y.recorded_to > :known left join access_branch b on b.id = " + then("branch_id")
                        + ShownRows.leftJoin("value_grade", "g", "o") + " where o.id in (:customers)) q";
        Query query = scope.bind(query(sql, day)).setParameter("customers", customers);
        return ResultRow.list(query, row -> party(row, day.currency())).stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
    }

    private static String then(String column) {
        return "case when y.id is null then o." + column + " else y." + column + " end";
    }

    private static Party party(ResultRow row, String currency) {
        return new Party(
                row.count("id"),
                row.text("name"),
                row.text("latin_name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.flag("in_sight"),
                row.text("grade"),
                row.money("contribution_minor", currency),
                row.money("assets_minor", currency));
    }

    private static List<Tie> ties(Query query) {
        return ResultRow.list(
                query,
                row -> new Tie(
                        row.count("from_id"),
                        row.count("to_id"),
                        row.text("kind"),
                        row.text("role"),
                        row.date("since")));
    }
}
