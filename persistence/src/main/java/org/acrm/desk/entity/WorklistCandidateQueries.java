package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acrm.product.entity.BaseCurrency;
import org.acrm.quality.entity.Withholding;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/**
 * Who might be contacted and why, as of a business date: one query a reason for the customers of a range of portfolios, read from what
 * the night has derived before and from master data of that date.
 */
@ApplicationScoped
public class WorklistCandidateQueries {

    /** Chance that a contact bears fruit where no model says it; an assumption until contacts are measured. */
    private static final BigDecimal RENEWAL = new BigDecimal("0.60");

    private static final BigDecimal RECONCILIATION = new BigDecimal("0.30");
    private static final BigDecimal INVESTMENT = new BigDecimal("0.25");
    private static final BigDecimal FIRST_DEAL = new BigDecimal("0.15");

    private static final String RANGE =
            " c.portfolio_id >= :fromId and c.portfolio_id < :toId and c.closed_on is null and c.merged_into_id is null ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected WorklistCandidateQueries() {}

    public WorklistCandidateQueries(EntityManager database) {
        this.database = database;
    }

    public List<WorkCandidate> of(LocalDate date, String baseCurrency, long fromPortfolio, long toPortfolio) {
        List<WorkCandidate> all = new ArrayList<>();
        all.addAll(churn(date, fromPortfolio, toPortfolio));
        all.addAll(maturing(date, baseCurrency, fromPortfolio, toPortfolio));
        all.addAll(complaints(date, fromPortfolio, toPortfolio));
        all.addAll(inflows(date, baseCurrency, fromPortfolio, toPortfolio));
        all.addAll(firstCalls(date, fromPortfolio, toPortfolio));
        return all;
    }

    /** Silent beyond the own rhythm and, where a model has scored the customer, in danger by the score too; once a quarter. A score that is withheld is none. */
    private List<WorkCandidate> churn(LocalDate date, long from, long to) {
        String sql = "select c.portfolio_id, c.id, y.band, y.cycle_days, y.last_active_on,"
                + " coalesce(g.contribution_minor, 0) value_minor, coalesce(s.probability, case y.band when 'WIN_BACK' then 0.5"
                + " when 'CHURN_PREVENTION' then 0.3 else 0.15 end) probability from customer_customer c"
                + ShownRows.join("value_cycle", "y", "c") + ShownRows.leftJoin("value_grade", "g", "c")
                + ShownRows.leftJoin("modelling_score", "s", "c")
                + " and s.model_id = (select m.id from modelling_model m where m.code = 'CHURN') and not "
                + Withholding.of("s.customer_id") + " where" + RANGE
                + "and y.band in ('DORMANCY_PREVENTION', 'CHURN_PREVENTION', 'WIN_BACK')"
                + " and (s.band in ('HIGH', 'MEDIUM') or s.customer_id is null)";
        String quarter = date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
        return read(
                sql,
                date,
                from,
                to,
                row -> candidate(
                        row,
                        WorkReason.CHURN,
                        quarter,
                        DueDay.ofChurn(row.text("band"), date),
                        row.decimal("probability"),
                        new WorkArguments()
                                .daysSince(row.date("last_active_on"))
                                .number(row.count("cycle_days"))));
    }

    /** Time deposits that end within 30 days. */
    private List<WorkCandidate> maturing(LocalDate date, String base, long from, long to) {
        String amount = BaseCurrency.converted("h.balance_minor", "h.currency");
        String sql = "select c.portfolio_id, c.id, h.id holding, h.matures_on, h.balance_minor, h.currency,"
                + " cast(coalesce(" + amount + ", 0) * p.annual_margin_bp / 10000 as numeric(19)) value_minor"
                + " from customer_holding h join customer_customer c on c.id = h.owner_id"
                + " join product_product p on p.id = h.product_id where" + RANGE
                + "and p.kind in ('TIME_DEPOSIT', 'PLACEMENT') and h.status = 'ACTIVE' and h.balance_minor > 0"
                + " and h.matures_on > :shown and h.matures_on <= cast(:shown as date) + 30";
        Query query = query(sql, date, from, to).setParameter("base", base);
        return ResultRow.list(
                query,
                row -> candidate(
                        row,
                        WorkReason.MATURING,
                        "H" + row.count("holding") + ":" + row.date("matures_on"),
                        row.date("matures_on"),
                        RENEWAL,
                        new WorkArguments()
                                .money(row.count("balance_minor"), row.text("currency"))
                                .date(row.date("matures_on"))));
    }

    private List<WorkCandidate> complaints(LocalDate date, long from, long to) {
        String sql = "select c.portfolio_id, c.id, k.id complaint, k.topic, k.opened_on,"
                + " coalesce(g.contribution_minor, 0) value_minor from feedback_complaint k"
                + " join customer_customer c on c.id = k.customer_id" + ShownRows.leftJoin("value_grade", "g", "c")
                + " where"
                + RANGE + "and k.opened_on <= :shown and (k.closed_on is null or k.closed_on > :shown)"
                + " and (k.status <> 'CLOSED' or k.closed_on is not null)";
        return read(
                sql,
                date,
                from,
                to,
                row -> candidate(
                        row,
                        WorkReason.COMPLAINT,
                        "C" + row.count("complaint"),
                        DueDay.ofComplaint(row.date("opened_on"), date),
                        RECONCILIATION,
                        new WorkArguments()
                                .word("complaint_topic." + row.text("topic"))
                                .daysSince(row.date("opened_on"))));
    }

    /** More came in on one of the last three days than in a whole quarter before. */
    private List<WorkCandidate> inflows(LocalDate date, String base, long from, long to) {
        String sql = "select c.portfolio_id, c.id, a.on_day, a.in_minor, f.in_minor_prev_90,"
                + " cast(a.in_minor * (select coalesce(avg(p.annual_margin_bp), 0) from product_product p"
                + " where p.kind = 'TIME_DEPOSIT') / 10000 as numeric(19)) value_minor from activity_daily a"
                + " join customer_customer c on c.id = a.customer_id" + ShownRows.join("value_features", "f", "c")
                + " where"
                + RANGE + "and a.on_day > cast(:shown as date) - 3 and a.on_day <= :shown and f.in_minor_prev_90 > 0"
                + " and a.in_minor > f.in_minor_prev_90";
        return read(
                sql,
                date,
                from,
                to,
                row -> candidate(
                        row,
                        WorkReason.INFLOW,
                        row.date("on_day").toString(),
                        DueDay.ofInflow(row.date("on_day"), date),
                        INVESTMENT,
                        new WorkArguments()
                                .money(row.count("in_minor"), base)
                                .date(row.date("on_day"))
                                .money(row.count("in_minor_prev_90") / 3, base)));
    }

    /** Prospects whom nobody has spoken with; worth what a customer of the bank brings on average. */
    private List<WorkCandidate> firstCalls(LocalDate date, long from, long to) {
        String sql = "select c.portfolio_id, c.id, coalesce(c.customer_since, cast(c.recorded_at as date)) since,"
                + " (select cast(coalesce(avg(g.contribution_minor), 0) as numeric(19)) from value_grade g where"
                + " " + ShownRows.valid("g") + ") value_minor from customer_customer c where" + RANGE
                + "and c.kind = 'PROSPECT' and not exists (select 1 from activity_interaction i where i.customer_id = c.id"
                + " and (i.staff_id is not null or i.kind in ('MEETING', 'CONTACT')))";
        return read(
                sql,
                date,
                from,
                to,
                row -> candidate(
                        row,
                        WorkReason.FIRST_CALL,
                        "FIRST",
                        DueDay.ofFirstCall(date),
                        FIRST_DEAL,
                        new WorkArguments().daysSince(row.date("since"))));
    }

    private static WorkCandidate candidate(
            ResultRow row, WorkReason reason, String occasion, LocalDate due, BigDecimal chance, WorkArguments words) {
        return new WorkCandidate(
                row.count("portfolio_id"),
                row.count("id"),
                reason,
                occasion,
                due,
                Math.max(0, row.count("value_minor")),
                chance,
                words.json());
    }

    private List<WorkCandidate> read(
            String sql, LocalDate date, long from, long to, Function<ResultRow, WorkCandidate> reader) {
        return ResultRow.list(query(sql, date, from, to), reader);
    }

    private Query query(String sql, LocalDate date, long from, long to) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("shown", date)
                .setParameter("fromId", from)
                .setParameter("toId", to);
    }
}
