package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ValidRows;
import org.acrm.value.entity.LtvSettings.Reckoned;

/**
 * Profit of the twelve whole months up to a business date, activity-based (LTV-05): margin on mean balances, fees and margin on purchases, less
 * what bookings, contacts and the keeping of holdings cost. Of every customer who had a holding then, and of each product with which
 * the customer cost more than the customer brought; and of each product in each branch. Months, as a bank closes its books, so that time alone writes rows once a month and
 * a night only where something was booked in them, opened or closed, or a rate changed.
 */
@ApplicationScoped
public class ProfitRows {

    private static final String PART = "customer_id, product_id, margin_minor, fees_minor, purchases_minor,"
            + " booking_cost_minor, holding_cost_minor, before_minor, ongoing_minor, ongoing_purchases_minor";
    private static final ValidRows PROFITS = ValidRows.of(
            "value_profit",
            "main_product_id",
            "margin_minor",
            "fees_minor",
            "purchases_minor",
            "booking_cost_minor",
            "holding_cost_minor",
            "contact_cost_minor",
            "profit_minor",
            "before_minor",
            "ongoing_minor",
            "ongoing_purchases_minor");
    private static final ValidRows LOSSES = new ValidRows(
            "value_loss",
            List.of("customer_id", "product_id"),
            List.of("income_minor", "cost_minor", "profit_minor"),
            Map.of());

    private static final String IN_RANGE = " where p.customer_id >= :fromId and p.customer_id < :toId";
    static final String INCOME = "p.margin_minor + p.fees_minor + p.purchases_minor";
    static final String COST = "p.booking_cost_minor + p.holding_cost_minor";

    /** Products add up to the customer; contacts are with the customer as a whole. */
    private static final String OF_CUSTOMERS = "select s.customer_id, s.main_product_id, s.margin_minor, s.fees_minor,"
            + " s.purchases_minor, s.booking_cost_minor, s.holding_cost_minor, coalesce(k.cost, 0) as contact_cost_minor,"
            + " s.margin_minor + s.fees_minor + s.purchases_minor - s.booking_cost_minor - s.holding_cost_minor -"
            + " coalesce(k.cost, 0) as profit_minor, s.before_minor - coalesce(k.cost_before, 0) as before_minor,"
            + " s.ongoing_minor - case when s.open_products > 0 then coalesce(k.cost, 0) else 0 end as ongoing_minor,"
            + " s.ongoing_purchases_minor from (" + summed() + ") s left join (" + contacts()
            + ") k on k.customer_id = s.customer_id";

    private static final String OF_LOSSES = "select p.customer_id, p.product_id, " + INCOME + " as income_minor, "
            + COST + " as cost_minor, " + INCOME + " - (" + COST + ") as profit_minor from value_profit_part p"
            + IN_RANGE + " and " + INCOME + " < " + COST;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ProfitRows() {}

    public ProfitRows(EntityManager database) {
        this.database = database;
    }

    /** The day before the first from which bookings are kept; the business date where there is none. */
    public LocalDate keptSince(LocalDate date) {
        Object first = database.createNativeQuery("select min(month_on) from activity_usage", LocalDate.class)
                .getSingleResult();
        return first == null ? date : ((LocalDate) first).minusDays(1);
    }

    /** @throws BusinessException when a currency of a holding that was ever owned has no rate */
    public void requireRates(LocalDate date, String baseCurrency) {
        Object without = database.createNativeQuery(
                        "select min(u.currency) from (select h.currency from customer_holding"
                                + " h where h.owner_id is not null union select p.currency from product_product p join"
                                + " customer_holding o on o.product_id = p.id) u where u.currency <> :base and not exists"
                                + " (select 1 from product_rate r where r.currency = u.currency and r.valid_from <= :asOf)")
                .setParameter("base", baseCurrency)
                .setParameter("asOf", date)
                .getSingleResult();
        if (without != null) {
            throw new BusinessException("error.night.rate", without, date);
        }
    }

    /** Before the first chunk of a night: nothing is added up yet. */
    public void begin() {
        new ProductProfitRows(database).begin();
    }

    /** After the last chunk of a night: products by branch. */
    public void addUp(LocalDate date) {
        new ProductProfitRows(database).addUp(date);
    }

    /** @param keptSince as {@link #keptSince} says */
    public int publish(CustomerRange range, String baseCurrency, LocalDate keptSince, Reckoned with) {
        clear();
        LocalDate ending = lastMonthEnd(range.date());
        LocalDate start = lastMonthEnd(ending.minusYears(1).plusDays(1));
        ranged("insert into value_profit_part (" + PART + ") " + ProfitSql.parts(), range)
                .setParameter("asOf", range.date())
                .setParameter("base", baseCurrency)
                .setParameter("start", start)
                .setParameter("ending", ending)
                .setParameter("year", BigDecimal.valueOf(ChronoUnit.DAYS.between(start, ending)))
                .setParameter("kept", keptSince)
                .setParameter("purchaseMargin", with.setting().purchaseMarginBp())
                .setParameter("lastCost", with.lastCost())
                .executeUpdate();
        Map<String, ?> days = Map.of("ending", ending, "start", start, "kept", keptSince, "lastCost", with.lastCost());
        int written = write(PROFITS, OF_CUSTOMERS, range, days) + write(LOSSES, OF_LOSSES, range, Map.of());
        new ProductProfitRows(database).keep(range);
        clear();
        return written;
    }

    /** On or before a date. */
    private static LocalDate lastMonthEnd(LocalDate date) {
        return date.plusDays(1).withDayOfMonth(1).minusDays(1);
    }

    private int write(ValidRows rows, String select, CustomerRange range, Map<String, ?> parameters) {
        int written = rows.publish(database, range.date(), range.fromId(), range.toId(), select, parameters);
        return written + rows.endMissing(database, range.date(), range.fromId(), range.toId(), select, parameters);
    }

    private void clear() {
        database.createNativeQuery("delete from value_profit_part").executeUpdate();
    }

    private Query ranged(String sql, CustomerRange range) {
        return database.createNativeQuery(sql)
                .setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId());
    }

    private static String summed() {
        return "select p.customer_id, max(case when p.place = 1 then p.product_id end) as main_product_id,"
                + " sum(p.margin_minor) as margin_minor, sum(p.fees_minor) as fees_minor, sum(p.purchases_minor) as"
                + " purchases_minor, sum(p.booking_cost_minor) as booking_cost_minor, sum(p.holding_cost_minor) as"
                + " holding_cost_minor, sum(p.before_minor) as before_minor, sum(p.ongoing_minor) as ongoing_minor,"
                + " sum(p.ongoing_purchases_minor) as ongoing_purchases_minor, sum(case when p.ongoing_minor <> 0 or"
                + " p.ongoing_purchases_minor <> 0 then 1 else 0 end) as open_products from (select p.*, row_number() over"
                + " (partition by p.customer_id order by " + INCOME + " desc, p.product_id) as place from"
                + " value_profit_part p" + IN_RANGE + ") p group by p.customer_id";
    }

    private static String contacts() {
        String day = "cast(i.happened_at as date)";
        return "select i.customer_id, " + cost(day + " > :start") + " as cost, " + cost(day + " <= :start")
                + " as cost_before from activity_interaction i" + ProfitSql.costs("CONTACT", "c", "i.channel")
                + " where i.customer_id >= :fromId and i.customer_id < :toId and i.happened_at < cast(:ending as date) + 1"
                + " and i.happened_at >= cast(:kept as date) + 1 group by i.customer_id";
    }

    private static String cost(String when) {
        return "round(sum(case when " + when + " then coalesce(c.cost_minor, 0) else 0 end) / " + ProfitSql.STEP
                + ".0) * " + ProfitSql.STEP;
    }
}
