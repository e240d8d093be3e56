package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.customer.entity.Reachable;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** The customers behind a count of movers. */
@ApplicationScoped
public class MoverQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MoverQueries() {}

    public MoverQueries(EntityManager database) {
        this.database = database;
    }

    /** Those first who bring or brought most. The page is cut before names and branches are read. */
    public Page<MoverLine> page(MoveSight sight, MoverFilter filter, PageRequest page) {
        String order = "coalesce(" + sight.worthNow() + ".contribution_minor, " + sight.worthThen()
                + ".contribution_minor, 0) desc, c.id";
        List<MoverLine> lines = ResultRow.list(
                bound(select(sight, filter, order) + " offset :offset rows fetch next :size rows only", sight, filter)
                        .setParameter("offset", page.offset())
                        .setParameter("size", page.size()),
                row -> line(row, sight));
        return new Page<>(lines, count(sight, filter), true);
    }

    /** The next of the whole list by number of the customer, for export. */
    public List<MoverLine> after(MoveSight sight, MoverFilter filter, long last, int size) {
        return ResultRow.list(
                bound(
                                select(sight, filter, "c.id", " and c.id > :last") + " fetch first :size rows only",
                                sight,
                                filter)
                        .setParameter("last", last)
                        .setParameter("size", size),
                row -> line(row, sight));
    }

    public long count(MoveSight sight, MoverFilter filter) {
        String sql = "select count(*) total" + sight.customers() + filter.condition(sight);
        return ((Number) ((Tuple) bound(sql, sight, filter).getSingleResult()).get("total")).longValue();
    }

    private static String select(MoveSight sight, MoverFilter filter, String order) {
        return select(sight, filter, order, "");
    }

    private static String select(MoveSight sight, MoverFilter filter, String order, String further) {
        String then = sight.worthThen();
        String now = sight.worthNow();
        return "select c.id, c.source_key, c.name, c.language, c.kind, (select b.name from access_branch b where b.id ="
                + " c.branch_id) branch, " + sight.by().standing("a") + " was, "
                + sight.by().standing("b") + " now_at, " + then + ".contribution_minor contribution_was, " + now
                + ".contribution_minor contribution, " + then + ".assets_minor assets_was, " + now
                + ".assets_minor assets, case when exists (select 1 from (" + Reachable.select()
                + ") r where r.customer_id = c.id) then 1 else 0 end reachable" + sight.customers()
                + filter.condition(sight) + further + " order by " + order;
    }

    private Query bound(String sql, MoveSight sight, MoverFilter filter) {
        return filter.bind(sight.bind(database.createNativeQuery(sql, Tuple.class)));
    }

    private static MoverLine line(ResultRow row, MoveSight sight) {
        String currency = sight.to().currency();
        return new MoverLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.text("was"),
                row.text("now_at"),
                row.money("contribution_was", currency),
                row.money("contribution", currency),
                row.money("assets_was", currency),
                row.money("assets", currency),
                row.flag("reachable"));
    }
}
