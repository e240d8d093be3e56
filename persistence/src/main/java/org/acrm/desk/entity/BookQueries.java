package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.product.entity.BaseCurrency;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** The book of business of a person: whom they look after, and what ends soon. */
@ApplicationScoped
public class BookQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected BookQueries() {}

    public BookQueries(EntityManager database) {
        this.database = database;
    }

    public List<BookLine> book(WorkingDay day, DataScope scope) {
        String sql =
                "select c.kind, count(*) customers, cast(coalesce(sum(g.contribution_minor), 0) as numeric(19)) total"
                        + " from customer_customer c"
                        + ShownRows.leftJoin("value_grade", "g", "c") + " where c.closed_on is null and "
                        + scope.condition("c")
                        + " group by c.kind order by c.kind";
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("shown", day.shown());
        return ResultRow.list(
                query,
                row -> new BookLine(row.text("kind"), row.count("customers"), row.money("total", day.currency())));
    }

    /** Time deposits and placements that end within 90 days of the working day, by week from that day on. */
    public List<MaturingWeek> maturing(WorkingDay day, DataScope scope) {
        String week = "cast(floor((h.matures_on - cast(:workday as date)) / 7) as integer)";
        String sql = "select d.week, count(*) contracts, cast(sum(d.amount) as numeric(19)) total from (select " + week
                + " week, " + BaseCurrency.converted("h.balance_minor", "h.currency")
                + " amount from customer_holding h join product_product p on p.id = h.product_id"
                + " join customer_customer c on c.id = h.owner_id where p.kind in ('TIME_DEPOSIT', 'PLACEMENT')"
                + " and h.status = 'ACTIVE' and h.balance_minor > 0 and h.matures_on >= :workday"
                + " and h.matures_on < cast(:workday as date) + 91 and c.closed_on is null and " + scope.condition("c")
                + ") d group by d.week order by d.week";
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("workday", day.workday());
        query.setParameter("shown", day.shown()).setParameter("base", day.currency());
        return ResultRow.list(
                query,
                row -> new MaturingWeek(
                        day.workday().plusWeeks(row.count("week")),
                        row.count("contracts"),
                        row.money("total", day.currency())));
    }
}
