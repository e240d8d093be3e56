package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.quality.entity.Withholding;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** The customers behind a sum of lifetime values, without those of whom no estimate may be shown. */
@ApplicationScoped
public class LtvListQueries {

    /** Longer lists are counted no further on the page. */
    static final int MOST = 10_000;

    private static final String FROM = " from value_ltv l join customer_customer c on c.id = l.customer_id"
            + ShownRows.join("value_profit", "v", "c") + " where " + ShownRows.valid("l") + " and not "
            + Withholding.of("l.customer_id") + " and ";
    private static final String COLUMNS = "select c.id, c.source_key, c.name, c.language, c.kind, c.branch_id, l.grade,"
            + " l.historic_minor, l.current_minor, l.potential_minor, l.total_minor, l.alive_percent,"
            + " v.main_product_id as product_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LtvListQueries() {}

    public LtvListQueries(EntityManager database) {
        this.database = database;
    }

    /** Those first who are worth most. The page is cut before branches and products are read. */
    public Page<LtvLine> page(ValueSight sight, LtvChoice which, String language, PageRequest page) {
        String cut = COLUMNS + chosen(sight, which)
                + " order by l.total_minor desc, l.customer_id desc offset :offset rows fetch next :size rows only";
        Query rows = bound(told(cut) + " order by q.total_minor desc, q.id desc", sight, which)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size())
                .setParameter("language", language);
        long total = counted(
                "select 1 as one" + chosen(sight, which) + " fetch first " + (MOST + 1) + " rows only", sight, which);
        return new Page<>(lines(rows, sight), Math.min(total, MOST), total <= MOST);
    }

    /** The next of the whole list by number of the customer, for export. */
    public List<LtvLine> after(ValueSight sight, LtvChoice which, String language, long last, int size) {
        String cut = COLUMNS + chosen(sight, which) + " and c.id > :last order by c.id fetch first :size rows only";
        Query rows = bound(told(cut) + " order by q.id", sight, which)
                .setParameter("last", last)
                .setParameter("size", size)
                .setParameter("language", language);
        return lines(rows, sight);
    }

    public long count(ValueSight sight, LtvChoice which) {
        return counted("select 1 as one" + chosen(sight, which), sight, which);
    }

    private long counted(String which, ValueSight sight, LtvChoice choice) {
        Query query = bound("select count(*) total from (" + which + ") q", sight, choice);
        return ResultRow.list(query, row -> row.count("total")).get(0);
    }

    private static String chosen(ValueSight sight, LtvChoice which) {
        return FROM + sight.listed("c") + which.condition();
    }

    private static String told(String cut) {
        return "select q.*, b.name as branch, " + Labels.of("p.id", "p.code") + " as product from (" + cut
                + ") q join product_product p on p.id = q.product_id left join access_branch b on b.id = q.branch_id";
    }

    private Query bound(String sql, ValueSight sight, LtvChoice which) {
        return which.bind(sight.bind(database.createNativeQuery(sql, Tuple.class)));
    }

    private static List<LtvLine> lines(Query query, ValueSight sight) {
        String currency = sight.currency();
        return ResultRow.list(
                query,
                row -> new LtvLine(
                        row.count("id"),
                        row.text("source_key"),
                        row.text("name"),
                        row.text("language"),
                        row.text("kind"),
                        row.text("branch"),
                        row.text("product"),
                        row.text("grade"),
                        row.money("historic_minor", currency),
                        row.money("current_minor", currency),
                        row.money("potential_minor", currency),
                        row.money("total_minor", currency),
                        row.number("alive_percent")));
    }
}
