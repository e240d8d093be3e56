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

/** With whom, and with which products, the bank loses money; the largest losses first. */
@ApplicationScoped
public class LossQueries {

    /** Longer lists are counted no further. */
    static final int MOST = 10_000;

    private static final String CUSTOMERS =
            " from value_profit v join customer_customer c on c.id = v.customer_id where " + ShownRows.valid("v")
                    + " and v.profit_minor < 0 and ";
    private static final String PAIRS = " from value_loss v join customer_customer c on c.id = v.customer_id where "
            + ShownRows.valid("v") + " and v.profit_minor < 0 and ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LossQueries() {}

    public LossQueries(EntityManager database) {
        this.database = database;
    }

    public Page<LossLine> customers(ValueSight sight, String language, PageRequest page) {
        String columns = "v.main_product_id as product_id, v.margin_minor + v.fees_minor + v.purchases_minor as"
                + " income_minor, v.booking_cost_minor + v.holding_cost_minor + v.contact_cost_minor as cost_minor";
        return page(columns, CUSTOMERS + sight.condition("c"), sight, language, page);
    }

    /** One line a customer and product. */
    public Page<LossLine> pairs(ValueSight sight, String language, PageRequest page) {
        String columns = "v.product_id, v.income_minor, v.cost_minor";
        return page(columns, PAIRS + sight.condition("c"), sight, language, page);
    }

    private Page<LossLine> page(String columns, String which, ValueSight sight, String language, PageRequest page) {
        String rows = "select q.*, b.name as branch, " + Labels.of("p.id", "p.code") + " as product from (select c.id,"
                + " c.source_key, c.name, c.language, c.branch_id, v.profit_minor, " + columns + which
                + " order by v.profit_minor, v.customer_id, product_id offset :offset rows fetch next :size rows only) q join"
                + " product_product p on p.id = q.product_id left join access_branch b on b.id = q.branch_id order by"
                + " q.profit_minor, q.id, q.product_id";
        Query query = sight.bind(database.createNativeQuery(rows, Tuple.class))
                .setParameter("offset", page.offset())
                .setParameter("size", page.size())
                .setParameter("language", language);
        List<LossLine> lines = ResultRow.list(query, row -> line(row, sight.currency()));
        Query count = sight.bind(database.createNativeQuery(
                "select count(*) from (select 1 as one" + which + " fetch first " + (MOST + 1) + " rows only) q"));
        long total = ((Number) count.getSingleResult()).longValue();
        return new Page<>(lines, Math.min(total, MOST), total <= MOST);
    }

    private static LossLine line(ResultRow row, String currency) {
        return new LossLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("branch"),
                row.count("product_id"),
                row.text("product"),
                row.money("income_minor", currency),
                row.money("cost_minor", currency),
                row.money("profit_minor", currency));
    }
}
