package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.entity.Reachable;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** The customers behind a count of holders. */
@ApplicationScoped
public class HolderQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected HolderQueries() {}

    public HolderQueries(EntityManager database) {
        this.database = database;
    }

    /** Those first who bring most. The page is cut before branches and consents are read. */
    public Page<HolderLine> page(ValueSight sight, LocalDate from, HolderFilter filter, PageRequest page) {
        String cut = select(sight, filter, "") + " order by coalesce(g.contribution_minor, 0) desc, c.id offset :offset"
                + " rows fetch next :size rows only";
        String order = " order by coalesce(q.contribution_minor, 0) desc, q.id";
        Query rows = bound(shown(cut) + order, sight, from, filter)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        return new Page<>(ResultRow.list(rows, row -> line(row, sight.currency())), count(sight, from, filter), true);
    }

    /** The next of the whole list by number of the customer, for export. */
    public List<HolderLine> after(ValueSight sight, LocalDate from, HolderFilter filter, long last, int size) {
        String cut = select(sight, filter, " and c.id > :last") + " order by c.id fetch first :size rows only";
        Query rows = bound(shown(cut) + " order by q.id", sight, from, filter)
                .setParameter("last", last)
                .setParameter("size", size);
        return ResultRow.list(rows, row -> line(row, sight.currency()));
    }

    public long count(ValueSight sight, LocalDate from, HolderFilter filter) {
        String sql = "select count(*) total from customer_customer c where " + filter.condition(sight);
        Query query = bound(sql, sight, from, filter);
        return ResultRow.list(query, row -> row.count("total")).get(0);
    }

    private static String select(ValueSight sight, HolderFilter filter, String further) {
        return "select c.id, c.source_key, c.name, c.language, c.kind, c.branch_id, g.grade, g.contribution_minor,"
                + " g.assets_minor from customer_customer c" + ShownRows.leftJoin("value_grade", "g", "c") + " where "
                + filter.condition(sight) + further;
    }

    private static String shown(String cut) {
        return "select q.*, (select b.name from access_branch b where b.id = q.branch_id) as branch, case when exists"
                + " (select 1 from (" + Reachable.select()
                + ") r where r.customer_id = q.id) then 1 else 0 end as reachable from (" + cut + ") q";
    }

    private Query bound(String sql, ValueSight sight, LocalDate from, HolderFilter filter) {
        Query query = filter.bind(sight.bind(database.createNativeQuery(sql, Tuple.class)));
        return filter.who().inPeriod() ? query.setParameter("from", from) : query;
    }

    private static HolderLine line(ResultRow row, String currency) {
        return new HolderLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.text("grade"),
                row.money("contribution_minor", currency),
                row.money("assets_minor", currency),
                row.flag("reachable"));
    }
}
