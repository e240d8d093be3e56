package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** What products bring the bank, and in which branches they lose money; the largest losses first. */
@ApplicationScoped
public class ProductProfitQueries {

    /** What a line is about. */
    public enum Of {
        /** Each product, whatever it brings. */
        PRODUCTS("v.product_id", "cast(null as integer)", ""),
        /** Each product in a branch where it costs more than it brings. */
        LOSING_BRANCHES("v.product_id, v.branch_id", "v.branch_id", " having sum(v.income_minor) < sum(v.cost_minor)");

        private final String keys;
        private final String branch;
        private final String having;

        Of(String keys, String branch, String having) {
            this.keys = keys;
            this.branch = branch;
            this.having = having;
        }
    }

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ProductProfitQueries() {}

    public ProductProfitQueries(EntityManager database) {
        this.database = database;
    }

    public Page<ProductProfit> page(Of of, ValueSight sight, String language, PageRequest page) {
        Query query = bound(
                        "select q.*, b.name as branch, " + Labels.of("p.id", "p.code") + " as product from ("
                                + summed(of, sight) + " order by sum(v.income_minor) - sum(v.cost_minor), " + of.keys
                                + " offset :offset rows fetch next :size rows only) q join product_product p on p.id ="
                                + " q.product_id left join access_branch b on b.id = q.branch_id order by"
                                + " q.income_minor - q.cost_minor, q.product_id, q.branch_id",
                        sight)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size())
                .setParameter("language", language);
        Query counted = bound("select count(*) as total from (" + summed(of, sight) + ") q", sight);
        long total = ResultRow.list(counted, row -> row.count("total")).get(0);
        return new Page<>(ResultRow.list(query, row -> line(row, sight.currency())), total, true);
    }

    private static String summed(Of of, ValueSight sight) {
        return "select v.product_id, " + of.branch + " as branch_id, sum(v.customers) as customers, sum(v.losing) as"
                + " losing, sum(v.income_minor) as income_minor, sum(v.cost_minor) as cost_minor from"
                + " value_product_profit v where v.business_date = :shown and " + sight.counted("v") + " group by "
                + of.keys + of.having;
    }

    private Query bound(String sql, ValueSight sight) {
        return sight.bind(database.createNativeQuery(sql, Tuple.class));
    }

    private static ProductProfit line(ResultRow row, String currency) {
        Money income = row.money("income_minor", currency);
        Money cost = row.money("cost_minor", currency);
        return new ProductProfit(
                row.count("product_id"),
                row.text("product"),
                row.number("branch_id"),
                row.text("branch"),
                row.count("customers"),
                row.count("losing"),
                income,
                cost,
                income.plus(cost.negated()));
    }
}
