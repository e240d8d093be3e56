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

    /** What a line is about. */
    public enum Of {
        CUSTOMERS,
        PAIRS
    }

    /** Longer lists are counted no further. */
    static final int MOST = 10_000;

    private static final String CUSTOMERS =
            " from value_profit v join customer_customer c on c.id = v.customer_id where " + ShownRows.valid("v")
                    + " and v.profit_minor < 0 and ";
    private static final String PAIRS = " from value_loss v join customer_customer c on c.id = v.customer_id where "
            + ShownRows.valid("v") + " and v.profit_minor < 0 and ";

    private static final String OF_CUSTOMER = "v.main_product_id as product_id, v.margin_minor + v.fees_minor +"
            + " v.purchases_minor as income_minor, v.booking_cost_minor + v.holding_cost_minor + v.contact_cost_minor as"
            + " cost_minor";
    private static final String OF_PAIR = "v.product_id, v.income_minor, v.cost_minor";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LossQueries() {}

    public LossQueries(EntityManager database) {
        this.database = database;
    }

    public Page<LossLine> page(Of of, ValueSight sight, String language, PageRequest page) {
        String which = which(of, sight);
        Query query = bound(
                        told(of, which, "v.profit_minor, v.customer_id, product_id", ":offset") + " order by"
                                + " q.profit_minor, q.id, q.product_id",
                        sight)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size())
                .setParameter("language", language);
        long total = counted("select 1 as one" + which + " fetch first " + (MOST + 1) + " rows only", sight);
        return new Page<>(lines(query, sight), Math.min(total, MOST), total <= MOST);
    }

    /** The next of the whole list by customer and product, for export. @param last {@link LossLine#place()} of the line before */
    public List<LossLine> after(Of of, ValueSight sight, String language, long last, int size) {
        long customer = last < 0 ? 0 : last / LossLine.PRODUCTS;
        long product = last < 0 ? 0 : last % LossLine.PRODUCTS;
        String beyond = of == Of.CUSTOMERS
                ? " and v.customer_id > :customer"
                : " and v.customer_id >= :customer and (v.customer_id > :customer or v.product_id > :product)";
        Query query = bound(
                        told(of, which(of, sight) + beyond, "v.customer_id, product_id", "0") + " order by q.id,"
                                + " q.product_id",
                        sight)
                .setParameter("customer", customer)
                .setParameter("size", size)
                .setParameter("language", language);
        return lines(of == Of.PAIRS ? query.setParameter("product", product) : query, sight);
    }

    public long count(Of of, ValueSight sight) {
        return counted("select 1 as one" + which(of, sight), sight);
    }

    private static String which(Of of, ValueSight sight) {
        return (of == Of.CUSTOMERS ? CUSTOMERS : PAIRS) + sight.listed("c");
    }

    private static String told(Of of, String which, String order, String offset) {
        return "select q.*, b.name as branch, " + Labels.of("p.id", "p.code") + " as product from (select c.id,"
                + " c.source_key, c.name, c.language, c.branch_id, v.profit_minor, "
                + (of == Of.CUSTOMERS ? OF_CUSTOMER : OF_PAIR) + which + " order by " + order + " offset " + offset
                + " rows fetch next :size rows only) q join product_product p on p.id = q.product_id left join"
                + " access_branch b on b.id = q.branch_id";
    }

    private Query bound(String sql, ValueSight sight) {
        return sight.bind(database.createNativeQuery(sql, Tuple.class));
    }

    private long counted(String which, ValueSight sight) {
        Query query = bound("select count(*) total from (" + which + ") q", sight);
        return ResultRow.list(query, row -> row.count("total")).get(0);
    }

    private static List<LossLine> lines(Query query, ValueSight sight) {
        return ResultRow.list(query, row -> line(row, sight.currency()));
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
