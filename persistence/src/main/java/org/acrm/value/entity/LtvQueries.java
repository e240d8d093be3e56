package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.LikePattern;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Lifetime values of the customers whom the reader may see, added up. */
@ApplicationScoped
public class LtvQueries {

    private static final List<String> SUMS = List.of(LtvCells.SUMS.split(",\\s*"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LtvQueries() {}

    public LtvQueries(EntityManager database) {
        this.database = database;
    }

    /** One row for each grade, main product and year of joining that occurs together. */
    public List<Cell> cells(ValueSight sight, String language) {
        StringBuilder sums = new StringBuilder();
        SUMS.forEach(
                column -> sums.append(", sum(x.").append(column).append(") as ").append(column));
        Query query = database.createNativeQuery(
                        "select q.*, " + Labels.of("p.id", "p.code") + " as product from (select x.grade, x.product_id,"
                                + " x.joined_in" + sums + " from " + source(sight.scope())
                                + " group by x.grade, x.product_id, x.joined_in) q join product_product p on p.id ="
                                + " q.product_id order by q.grade, q.product_id, q.joined_in",
                        Tuple.class)
                .setParameter("shown", sight.shown())
                .setParameter("language", language);
        return ResultRow.list(sight.scope().bind(query), row -> cell(row, sight.currency()));
    }

    /** Sums that the night kept by branch; a portfolio is small enough to be added up now. */
    private static String source(DataScope scope) {
        String kept = "value_ltv_cell x where x.business_date = :shown";
        return switch (scope.kind()) {
            case ALL -> kept;
            case NONE -> kept + " and 1 = 0";
            case BRANCH ->
                kept + " and x.branch_id in (select b.id from access_branch b where b.path like :scopePath"
                        + LikePattern.ESCAPE + ")";
            case PORTFOLIO -> "(" + LtvCells.select(" where " + scope.condition("c")) + ") x";
        };
    }

    private static Cell cell(ResultRow row, String currency) {
        LtvSum sum = new LtvSum(
                null,
                row.count("customers"),
                row.money("historic_minor", currency),
                row.money("current_minor", currency),
                row.money("potential_minor", currency),
                row.money("total_minor", currency),
                row.money("purchase_minor", currency),
                row.count("products"),
                row.count("age_years"),
                row.count("age_known"),
                row.count("tenure_days"),
                row.count("tenure_known"),
                row.count("alive_percent"),
                row.count("alive_known"));
        return new Cell(row.text("grade"), row.text("product"), row.number("joined_in"), sum);
    }

    /** @param joinedIn null where it is not known */
    public record Cell(String grade, String product, Long joinedIn, LtvSum sum) {}

    /** What one customer brings, costs and is worth; null where the customer had no holding. */
    public CustomerWorth worth(long customer, LocalDate shown, String currency) {
        Query query = database.createNativeQuery(
                        "select v.margin_minor, v.fees_minor, v.purchases_minor, v.booking_cost_minor, v.holding_cost_minor,"
                                + " v.contact_cost_minor, v.profit_minor, l.total_minor, l.historic_minor, l.potential_minor,"
                                + " l.grade, l.alive_percent, g.assets_minor, coalesce((select w.assets_minor from"
                                + " value_wallet_peer w where " + Wallets.PEER
                                + " and w.occupation = c.occupation), (select"
                                + " w.assets_minor from value_wallet_peer w where " + Wallets.PEER
                                + " and w.occupation = '')) as wallet_minor from customer_customer c"
                                + ShownRows.join("value_profit", "v", "c") + ShownRows.leftJoin("value_ltv", "l", "c")
                                + ShownRows.leftJoin("value_grade", "g", "c") + " where c.id = :customer",
                        Tuple.class)
                .setParameter("customer", customer)
                .setParameter("shown", shown);
        return ResultRow.list(query, row -> CustomerWorth.of(row, currency)).stream()
                .findFirst()
                .orElse(null);
    }
}
