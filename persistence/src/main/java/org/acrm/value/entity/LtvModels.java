package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.ResultRow;
import org.acrm.value.entity.LtvModel.Parameter;
import org.acrm.value.entity.LtvModel.State;

/** Fits of the model of buying, by day, and what the latest says of each history. */
@ApplicationScoped
public class LtvModels {

    private static final int YEAR = 365;
    private static final int BATCH = 1_000;
    private static final String LATEST = "(select max(m.id) from value_ltv_model m where m.fitted_on <= :date)";
    private static final String OPEN = "sum(case when (h.opened_on is null or h.opened_on <= cast(:day as date))"
            + " and (h.closed_on is null or h.closed_on > cast(:day as date)) then 1 else 0 end)";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected LtvModels() {}

    public LtvModels(EntityManager database) {
        this.database = database;
    }

    /** The latest of those fitted on or before a date. */
    public Optional<LtvModel> latest(LocalDate date) {
        List<Parameter> parameters = ResultRow.list(
                query(
                        "select p.name, p.estimate, p.std_error from value_ltv_parameter p where p.model_id = " + LATEST
                                + " order by p.name",
                        date),
                row -> new Parameter(row.text("name"), row.decimal("estimate"), row.decimal("std_error")));
        return ResultRow.list(
                        query("select x.* from value_ltv_model x where x.id = " + LATEST, date),
                        row -> new LtvModel(
                                row.date("fitted_on"),
                                new BuyingTime(row.date("first_week_on"), (int) row.count("weeks")),
                                row.count("buyers"),
                                State.valueOf(row.text("state")),
                                row.count("held_customers"),
                                row.count("left_customers"),
                                row.number("setting_id"),
                                parameters))
                .stream()
                .findFirst();
    }

    /** Customers who held something 365 days before a date, and those of them who hold nothing any more. */
    public long[] heldAndLeft(LocalDate date) {
        Object[] row =
                (Object[]) database.createNativeQuery("select count(*), coalesce(sum(case when q.now_open = 0 then 1"
                                + " else 0 end), 0) from (select h.owner_id, " + OPEN.replace(":day", ":then")
                                + " as then_open, " + OPEN.replace(":day", ":date")
                                + " as now_open from customer_holding h where"
                                + " h.owner_id is not null group by h.owner_id) q where q.then_open > 0")
                        .setParameter("date", date)
                        .setParameter("then", date.minusDays(YEAR))
                        .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    /** Keeps a fit in place of an earlier one of the same day. */
    public void keep(LtvModel model, List<HeldOutWeek> weeks) {
        forget(model.fittedOn());
        database.createNativeQuery(
                        "insert into value_ltv_model (fitted_on, first_week_on, weeks, buyers, state,"
                                + " held_customers, left_customers) values (:date, :first, :weeks, :buyers, :state, :held, :left)")
                .setParameter("date", model.fittedOn())
                .setParameter("first", model.time().firstMonday())
                .setParameter("weeks", model.time().weeks())
                .setParameter("buyers", model.buyers())
                .setParameter("state", model.state().name())
                .setParameter("held", model.held())
                .setParameter("left", model.left())
                .executeUpdate();
        for (Parameter parameter : model.parameters()) {
            database.createNativeQuery(
                            "insert into value_ltv_parameter (model_id, name, estimate, std_error) select m.id,"
                                    + " :name, :estimate, cast(:error as numeric(30,8)) from value_ltv_model m where m.fitted_on"
                                    + " = :date")
                    .setParameter("name", parameter.name())
                    .setParameter("estimate", parameter.estimate())
                    .setParameter("error", parameter.error())
                    .setParameter("date", model.fittedOn())
                    .executeUpdate();
        }
        weeks.forEach(week -> keep(model.fittedOn(), week));
    }

    private void keep(LocalDate fittedOn, HeldOutWeek week) {
        database.createNativeQuery("insert into value_ltv_week (model_id, week_no, actual, expected, pareto_expected)"
                        + " select m.id, :week, :actual, :expected, cast(:pareto as numeric(18,2))"
                        + " from value_ltv_model m where m.fitted_on = :date")
                .setParameter("week", week.number())
                .setParameter("actual", week.actual())
                .setParameter("expected", week.expected())
                .setParameter("pareto", week.pareto())
                .setParameter("date", fittedOn)
                .executeUpdate();
    }

    private void forget(LocalDate date) {
        for (String table : List.of("value_ltv_parameter", "value_ltv_week")) {
            database.createNativeQuery("delete from " + table
                            + " where model_id in (select m.id from value_ltv_model m where m.fitted_on = :date)")
                    .setParameter("date", date)
                    .executeUpdate();
        }
        database.createNativeQuery("delete from value_ltv_model where fitted_on = :date")
                .setParameter("date", date)
                .executeUpdate();
    }

    /** What the model fitted on a day says of each history, discounted as a setting says. */
    public void keepClasses(LocalDate fittedOn, long settingId, List<HistoryWorth> classes) {
        database.createNativeQuery("delete from value_ltv_class").executeUpdate();
        for (int from = 0; from < classes.size(); from += BATCH) {
            insert(classes.subList(from, Math.min(from + BATCH, classes.size())));
        }
        database.createNativeQuery("update value_ltv_model set setting_id = :setting where fitted_on = :date")
                .setParameter("setting", settingId)
                .setParameter("date", fittedOn)
                .executeUpdate();
    }

    /** Numbers only, so that many rows go in one statement. */
    private void insert(List<HistoryWorth> classes) {
        StringBuilder sql = new StringBuilder(
                "insert into value_ltv_class (repeats, last_week, watched, alive, coming, discounted) values ");
        for (int i = 0; i < classes.size(); i++) {
            HistoryWorth c = classes.get(i);
            sql.append(i == 0 ? "(" : ", (")
                    .append(c.repeats())
                    .append(", ")
                    .append(c.last())
                    .append(", ")
                    .append(c.watched())
                    .append(", ")
                    .append(c.alive().toPlainString())
                    .append(", ")
                    .append(c.coming().toPlainString())
                    .append(", ")
                    .append(c.discounted().toPlainString())
                    .append(')');
        }
        database.createNativeQuery(sql.toString()).executeUpdate();
    }

    public List<HeldOutWeek> weeks(LocalDate date) {
        return ResultRow.list(
                query(
                        "select w.week_no, w.actual, w.expected, w.pareto_expected from value_ltv_week w where w.model_id = "
                                + LATEST + " order by w.week_no",
                        date),
                row -> new HeldOutWeek(
                        (int) row.count("week_no"),
                        row.count("actual"),
                        row.decimal("expected"),
                        row.decimal("pareto_expected")));
    }

    private Query query(String sql, LocalDate date) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("date", date);
    }

    /** Repeat purchases up to the end of a week, made and foretold. @param expected by BG/NBD. @param pareto by Pareto/NBD; null where it foretells no number */
    public record HeldOutWeek(int number, long actual, BigDecimal expected, BigDecimal pareto)
            implements java.io.Serializable {}

    /** @param coming weeks with a purchase in a year. @param discounted in the horizon, at today's worth */
    public record HistoryWorth(
            int repeats, int last, int watched, BigDecimal alive, BigDecimal coming, BigDecimal discounted) {}
}
