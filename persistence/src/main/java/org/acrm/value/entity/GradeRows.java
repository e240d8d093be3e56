package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.product.entity.Conversion;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ValidRows;

/**
 * What the holdings that customers own bring the bank in a year, what they have and owe there, and the grade that follows. Each holding
 * is converted once with the rate of the business date.
 */
@ApplicationScoped
public class GradeRows {

    private static final ValidRows GRADES =
            ValidRows.of("value_grade", "contribution_minor", "assets_minor", "debts_minor", "grade");
    private static final String HOLDINGS = " from customer_holding h join product_product p on p.id = h.product_id"
            + rate("hf", "h.currency") + rate("pf", "p.currency");
    private static final String OPEN = " where h.owner_id is not null"
            + " and (h.opened_on is null or h.opened_on <= :asOf) and (h.closed_on is null or h.closed_on > :asOf)";
    private static final String RANGE = " and h.owner_id >= :fromId and h.owner_id < :toId";

    /** What was booked on a holding in the months after {@code :asOf}, which is the end of one. */
    private static final String SINCE = " cross join lateral (select sum(u.net_minor) moved from activity_usage u"
            + " where u.holding_id = h.id and u.month_on > :asOf) since";

    /** The same for the whole bank: read once by month, not once a holding. */
    private static final String SINCE_IN_ALL =
            " left join (select u.holding_id, sum(u.net_minor) moved from activity_usage u"
                    + " where u.month_on > :asOf group by u.holding_id) since on since.holding_id = h.id";

    /** Where the balances of a date are read. */
    public enum Source {
        /** As the holdings stand. */
        BALANCES("coalesce(h.balance_minor, 0)", "", ""),
        /** Less what was booked since, for a month end that had no night. */
        BOOKINGS("(coalesce(h.balance_minor, 0) - coalesce(since.moved, 0))", SINCE, SINCE_IN_ALL);

        /** Margin on the balance and twelve monthly fees, each rounded once. */
        private final String contribution;

        private final String values;
        private final String open;
        private final String allOpen;

        Source(String balance, String further, String furtherInAll) {
            open = HOLDINGS + further + OPEN;
            allOpen = HOLDINGS + furtherInAll + OPEN;
            contribution = "sum(round("
                    + factored("abs(" + balance + ") * p.annual_margin_bp / 10000.0", "h.currency", "hf.factor")
                    + ") + round(" + factored("12 * p.monthly_fee_minor * 1.0", "p.currency", "pf.factor") + "))";
            values = "select h.owner_id as customer_id, " + contribution + " as contribution_minor, sum(case when "
                    + balance + " > 0 then round(" + factored(balance + " * 1.0", "h.currency", "hf.factor")
                    + ") else 0 end) as assets_minor, sum(case when " + balance + " < 0 then round("
                    + factored("-" + balance + " * 1.0", "h.currency", "hf.factor")
                    + ") else 0 end) as debts_minor";
        }
    }

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected GradeRows() {}

    public GradeRows(EntityManager database) {
        this.database = database;
    }

    /** @throws BusinessException when a currency of a holding or product has no rate */
    public void requireRates(LocalDate date, String baseCurrency) {
        currencyWithoutRate(date, baseCurrency).ifPresent(currency -> {
            throw new BusinessException("error.night.rate", currency, date);
        });
    }

    /** A currency of an open holding or its product that has no rate on the date. */
    public Optional<String> currencyWithoutRate(LocalDate date, String baseCurrency) {
        Object currency = valued(
                        "select min(case when h.currency <> :base and hf.factor is null then h.currency else p.currency end)"
                                + HOLDINGS + OPEN + " and ((h.currency <> :base and hf.factor is null)"
                                + " or (p.currency <> :base and pf.factor is null))",
                        date,
                        baseCurrency)
                .getSingleResult();
        return Optional.ofNullable((String) currency);
    }

    /** What every customer with an open holding is graded by, minor units of the base currency. */
    public long[] measures(LocalDate date, Source source, String baseCurrency, GradeBasis basis) {
        if (basis != GradeBasis.CONTRIBUTION) {
            String owners = "select distinct h.owner_id from customer_holding h" + OPEN + basis.graded("h.owner_id");
            String sql =
                    "select " + basis.value(null) + " as measure from (" + owners + ") o" + basis.join("o.owner_id");
            return LongColumns.read(database.createNativeQuery(sql).setParameter("asOf", date), 1)[0];
        }
        return LongColumns.read(
                valued(
                        "select " + source.contribution + " as contribution" + source.allOpen + " group by h.owner_id",
                        date,
                        baseCurrency),
                1)[0];
    }

    /** Keeps the borders of the date. */
    public void keep(LocalDate date, GradeBasis basis, List<Threshold> thresholds) {
        database.createNativeQuery("delete from value_grade_threshold where business_date = :date")
                .setParameter("date", date)
                .executeUpdate();
        for (Threshold threshold : thresholds) {
            database.createNativeQuery(
                            "insert into value_grade_threshold (business_date, grade, lower_border, customers, basis)"
                                    + " values (:date, :grade, :border, :customers, :basis)")
                    .setParameter("basis", basis.name())
                    .setParameter("date", date)
                    .setParameter("grade", threshold.grade())
                    .setParameter("border", threshold.lowerBorder())
                    .setParameter("customers", threshold.customers())
                    .executeUpdate();
        }
    }

    /** Whoever holds nothing has no grade, nor has whom the basis leaves out; a former one ends. */
    public int publish(
            CustomerRange range, Source source, String baseCurrency, GradeBasis basis, List<Threshold> thresholds) {
        List<GroupCase.Border> borders = thresholds.stream()
                .map(t -> new GroupCase.Border(t.lowerBorder(), "'" + t.grade() + "'"))
                .toList();
        String graded = RANGE + basis.graded("h.owner_id");
        String select = "select v.customer_id, v.contribution_minor, v.assets_minor, v.debts_minor, "
                + GroupCase.of(basis.value("v.contribution_minor"), borders, "'D'") + " as grade from (" + source.values
                + source.open + graded
                + " group by h.owner_id) v" + basis.join("v.customer_id");
        Map<String, ?> parameters = Map.of("asOf", range.date(), "base", baseCurrency);
        int written = GRADES.publish(database, range.date(), range.fromId(), range.toId(), select, parameters);
        String owners = "select h.owner_id as customer_id from customer_holding h" + OPEN + graded;
        Map<String, ?> date = Map.of("asOf", range.date());
        return written + GRADES.endMissing(database, range.date(), range.fromId(), range.toId(), owners, date);
    }

    private Query valued(String sql, LocalDate date, String baseCurrency) {
        return database.createNativeQuery(sql).setParameter("asOf", date).setParameter("base", baseCurrency);
    }

    private static String rate(String alias, String currency) {
        String today = "select cast(:asOf as date) as on_day from product_currency z where z.code = :base";
        return " left join (" + Conversion.factors(today) + ") " + alias + " on " + alias + ".currency = " + currency;
    }

    private static String factored(String amount, String currency, String factor) {
        return amount + " * case when " + currency + " = :base then 1 else " + factor + " end";
    }

    /** From what amount on a customer has the grade, and how many have it. */
    public record Threshold(String grade, long lowerBorder, long customers) implements Serializable {}
}
