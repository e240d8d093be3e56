package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.ValidRows;
import org.acrm.value.entity.GradeRows.Threshold;

/** Lifetime value of every customer who has a profit: the weighted sum of what was, what is and what may come (LTV-01). */
@ApplicationScoped
public class LtvRows {

    private static final ValidRows VALUES = ValidRows.of(
            "value_ltv",
            "historic_minor",
            "current_minor",
            "potential_minor",
            "total_minor",
            "grade",
            "alive_percent",
            "coming_purchases");

    /** Expected amount of a week with a purchase, as the kernel's Gamma-Gamma model says it; the own mean where p and q are 1 and gamma is 0. */
    private static final String AMOUNT =
            ":p * (:gamma + b.spent_minor) / (:p * (b.repeats + 1) + :q - 1) * :purchaseMargin / 10000.0";

    /** Who holds nothing any more brings nothing any more. */
    private static final String PURCHASES = "case when v.ongoing_minor = 0 and v.ongoing_purchases_minor = 0 then 0"
            + " when c.discounted is null then v.ongoing_purchases_minor * :year else c.discounted * " + AMOUNT
            + " end";

    private static final String POTENTIAL =
            "round((v.ongoing_minor * :year + " + PURCHASES + ") / " + ProfitSql.STEP + ".0) * " + ProfitSql.STEP;

    private static final String PARTS = "select v.customer_id, v.before_minor as historic_minor, v.profit_minor as"
            + " current_minor, " + POTENTIAL + " as potential_minor, cast(round(100 * c.alive) as integer) as"
            + " alive_percent, c.coming as coming_purchases from value_profit v left join value_buying b on b.customer_id"
            + " = v.customer_id left join value_ltv_class c on :fitted = 1 and c.repeats = b.repeats and c.last_week ="
            + " b.last_week and c.watched = b.watched where v.valid_from <= :asOf and v.valid_to > :asOf";
    private static final String TOTALS = "select t.customer_id, t.historic_minor, t.current_minor, t.potential_minor,"
            + " round((:historic * t.historic_minor + :current * t.current_minor + :potential * t.potential_minor) / 100.0)"
            + " as total_minor, t.alive_percent, t.coming_purchases from (";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LtvRows() {}

    public LtvRows(EntityManager database) {
        this.database = database;
    }

    public long[] totals(LocalDate date, Reckoning reckoning) {
        Query query = database.createNativeQuery("select w.total_minor from (" + TOTALS + PARTS + ") t) w")
                .setParameter("asOf", date);
        reckoning.parameters().forEach(query::setParameter);
        return LongColumns.read(query, 1)[0];
    }

    public int publish(CustomerRange range, Reckoning reckoning, List<Threshold> thresholds) {
        List<GroupCase.Border> borders = thresholds.stream()
                .map(t -> new GroupCase.Border(t.lowerBorder(), "'" + t.grade() + "'"))
                .toList();
        String select = "select w.*, " + GroupCase.of("w.total_minor", borders, "'D'") + " as grade from (" + TOTALS
                + PARTS + " and v.customer_id >= :fromId and v.customer_id < :toId) t) w";
        Map<String, Object> parameters = new HashMap<>(reckoning.parameters());
        parameters.put("asOf", range.date());
        int written = VALUES.publish(database, range.date(), range.fromId(), range.toId(), select, parameters);
        return written + VALUES.endMissing(database, range.date(), range.fromId(), range.toId(), select, parameters);
    }

    /** Adds up a night's values for the pages; of a month the last published night is kept. */
    public void addUp(LocalDate date) {
        database.createNativeQuery(
                        "delete from value_ltv_cell where business_date = :date or business_date not in (select"
                                + " max(x.business_date) from value_ltv_cell x join scheduling_calendar k on x.business_date <="
                                + " k.published_date group by extract(year from x.business_date), extract(month from"
                                + " x.business_date))")
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery("insert into value_ltv_cell (business_date, " + LtvCells.COLUMNS + ") select"
                        + " cast(:shown as date), q.* from (" + LtvCells.select("") + ") q")
                .setParameter("shown", date)
                .executeUpdate();
    }

    /**
     * What holds for all customers of a night.
     *
     * @param year what one unit a year is worth today, as long as the customer stays
     * @param model null where none is fitted: purchases then go on as they were in the last twelve whole months
     */
    public record Reckoning(LtvSetting setting, BigDecimal year, LtvModel model) {

        Map<String, Object> parameters() {
            boolean fitted = model != null && model.fitted();
            boolean amounts = model != null && model.state() == LtvModel.State.FITTED;
            return Map.of(
                    "historic",
                    setting.historicPercent(),
                    "current",
                    setting.currentPercent(),
                    "potential",
                    setting.potentialPercent(),
                    "purchaseMargin",
                    setting.purchaseMarginBp(),
                    "year",
                    year,
                    "fitted",
                    fitted ? 1 : 0,
                    "p",
                    amounts ? parameter("p") : BigDecimal.ONE,
                    "q",
                    amounts ? parameter("q") : BigDecimal.ONE,
                    "gamma",
                    amounts ? parameter("gamma") : BigDecimal.ZERO);
        }

        private BigDecimal parameter(String name) {
            return BigDecimal.valueOf(model.parameter(name));
        }
    }
}
