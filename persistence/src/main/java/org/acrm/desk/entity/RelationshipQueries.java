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

    private static final String DELIVERED =
            "select r.from_id, r.to_id, r.kind, r.role, r.since from customer_relationship r where ";
    private static final String IN_HOLDINGS =
            "select k.customer_id, h.owner_id, k.role, cast(null as varchar(20)), h.opened_on from customer_holding_role k"
                    + " join customer_holding h on h.id = k.holding_id where k.role <> 'OWNER' and ";
    private static final String REFERRED = "select c.id from_id, c.referred_by_id to_id, '" + Tie.REFERRAL
            + "' kind, cast(null as varchar(20)) role, c.customer_since since from customer_customer c where c.merged_into_id is null and ";
    private static final String DIRECT = DELIVERED + "r.from_id = :customer union all " + DELIVERED
            + "r.to_id = :customer union all " + IN_HOLDINGS + "k.customer_id = :customer union all " + IN_HOLDINGS
            + "h.owner_id = :customer union all " + REFERRED
            + "c.id = :customer and c.referred_by_id is not null union all " + REFERRED
            + "c.referred_by_id = :customer";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RelationshipQueries() {}

    public RelationshipQueries(EntityManager database) {
        this.database = database;
    }

    /** Everything that ties the customer to others, each once, at most one more than {@link #MOST}. */
    public List<Tie> direct(long customer) {
        String sql = "select t.from_id, t.to_id, t.kind, t.role, min(t.since) since from (" + DIRECT
                + ") t where t.from_id <> t.to_id group by t.from_id, t.to_id, t.kind, t.role"
                + " order by t.kind, t.from_id, t.to_id fetch first " + (MOST + 1) + " rows only";
        return ties(database.createNativeQuery(sql, Tuple.class).setParameter("customer", customer));
    }

    /** What joins these customers to others of their household or group of companies. */
    public List<Tie> joining(Circle circle, Collection<Long> customers) {
        String sql = DELIVERED
                + "(r.from_id in (:customers) or r.to_id in (:customers)) and r.from_id <> r.to_id and r.kind in "
                + RelationshipKind.joining(circle) + " order by r.id fetch first " + (MOST + 1) + " rows only";
        return ties(database.createNativeQuery(sql, Tuple.class).setParameter("customers", customers));
    }

    /** Whom these customers have referred. */
    public List<Tie> referredBy(Collection<Long> customers) {
        String sql = "select t.from_id, t.to_id, t.kind, t.role, t.since from (" + REFERRED
                + "c.referred_by_id in (:customers)) t order by t.to_id, t.from_id"
                + " fetch first " + (MOST + 1) + " rows only";
        return ties(database.createNativeQuery(sql, Tuple.class).setParameter("customers", customers));
    }

    /** What a reader of this scope sees of the customers. */
    public Map<Long, Party> parties(Collection<Long> customers, WorkingDay day, DataScope scope) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        String sql =
                "select q.id, q.branch, q.kind, q.in_sight, q.language, case when q.in_sight = 1 then q.name end name,"
                        + " case when q.in_sight = 1 then q.latin_name end latin_name, case when q.in_sight = 1 then q.grade end grade,"
                        + " case when q.in_sight = 1 then q.contribution_minor end contribution_minor,"
                        + " case when q.in_sight = 1 then q.assets_minor end assets_minor from (select o.id, o.kind, o.name,"
                        + " o.latin_name, o.language, b.name branch, g.grade, g.contribution_minor, g.assets_minor, case when "
                        + scope.condition("o") + " then 1 else 0 end in_sight from customer_customer o"
                        + " left join access_branch b on b.id = o.branch_id"
                        + ShownRows.leftJoin("value_grade", "g", "o") + " where o.id in (:customers)) q";
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("shown", day.shown())
                .setParameter("customers", customers);
        return ResultRow.list(query, row -> party(row, day.currency())).stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
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
