package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Lifetime values of the customers whom the reader may see, added up. */
@ApplicationScoped
public class LtvQueries {

    private static final int PERIODS = 36;
    private static final List<String> SUMS = List.of(LtvCells.SUMS.split(",\\s*"));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LtvQueries() {}

    public LtvQueries(EntityManager database) {
        this.database = database;
    }

    /** One row for each grade, main product and year of joining that occurs together. */
    public List<Cell> cells(ValueSight sight, String language) {
        Query query = database.createNativeQuery(
                        "select q.*, " + Labels.of("p.id", "p.code") + " as product from (select x.grade, x.product_id,"
                                + " x.joined_in" + sums() + " from " + source(sight.scope())
                                + " group by x.grade, x.product_id, x.joined_in) q join product_product p on p.id ="
                                + " q.product_id order by q.grade, q.product_id, q.joined_in",
                        Tuple.class)
                .setParameter("shown", sight.shown())
                .setParameter("language", language);
        return ResultRow.list(sight.scope().bind(query), row -> cell(row, sight.currency()));
    }

    /**
     * All customers in sight by the year that ended with each kept night, the last first: of a month that has gone its last night is kept.
     * Nothing for a portfolio, whose sums are not kept. The group is the date of the night.
     */
    public List<LtvSum> periods(ValueSight sight) {
        if (sight.scope().kind() == DataScope.Kind.PORTFOLIO) {
            return List.of();
        }
        Query query = database.createNativeQuery(
                        "select cast(x.business_date as varchar(10)) as night" + sums() + " from value_ltv_cell x where"
                                + " x.business_date <= :shown and "
                                + sight.scope().counted("x")
                                + " group by x.business_date order by x.business_date desc",
                        Tuple.class)
                .setParameter("shown", sight.shown())
                .setMaxResults(PERIODS);
        return ResultRow.list(
                sight.scope().bind(query), row -> sum(row, sight.currency()).of(row.text("night"), row.text("night")));
    }

    private static String sums() {
        return SUMS.stream()
                .map(column -> ", sum(x." + column + ") as " + column)
                .collect(Collectors.joining());
    }

    /** Sums that the night kept by branch; a portfolio is small enough to be added up now. */
    private static String source(DataScope scope) {
        return scope.kind() == DataScope.Kind.PORTFOLIO
                ? "(" + LtvCells.select(" where " + scope.condition("c")) + ") x"
                : "value_ltv_cell x where x.business_date = :shown and " + scope.counted("x");
    }

    private static Cell cell(ResultRow row, String currency) {
        return new Cell(
                row.text("grade"),
                row.text("product"),
                row.count("product_id"),
                row.number("joined_in"),
                sum(row, currency));
    }

    private static LtvSum sum(ResultRow row, String currency) {
        return new LtvSum(
                null,
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
    }

    /** @param joinedIn null where it is not known */
    public record Cell(String grade, String product, long productId, Long joinedIn, LtvSum sum) {}

    /** What one customer brings, costs and is worth; null where the customer had no holding. */
    public CustomerWorth worth(long customer, LocalDate shown, String currency) {
        Query query = database.createNativeQuery(
                        "select v.margin_minor, v.fees_minor, v.purchases_minor, v.booking_cost_minor, v.holding_cost_minor,"
                                + " v.contact_cost_minor, v.profit_minor, l.total_minor, l.historic_minor, l.potential_minor,"
                                + " l.grade, l.alive_percent, g.assets_minor, coalesce((select w.assets_minor from"
                                + " value_wallet_peer w where " + Wallets.PEER
                                + " and w.occupation = c.occupation), (select"
                                + " w.assets_minor from value_wallet_peer w where " + Wallets.PEER
                                + " and w.occupation = '')) as wallet_minor, " + Wallets.told("told_minor")
                                + " as told_minor, " + Wallets.told("told_on") + " as told_on from customer_customer c"
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
