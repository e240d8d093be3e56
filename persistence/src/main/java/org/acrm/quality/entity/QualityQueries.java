package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** What the pages of data quality show, one query a block. */
@ApplicationScoped
public class QualityQueries {

    private static final int TREND = 30;

    /** How the results of a date join their rules. */
    private static final String RESULTS = " from quality_result q join quality_rule r on r.id = q.rule_id";

    /** Rules that hold, with the result of a date and their findings. */
    private static final String FOLLOWED =
            " from quality_rule r left join quality_result q on q.rule_id = r.id and q.business_date = :date"
                    + " left join quality_finding f on f.rule_id = r.id where r.retired_on is null";

    private static final String NOT_WARNINGS = "case when q.severity = 'WARNING' then 0 else q.rows_failed end";
    /** How old a check is with which a month is compared, in days. */
    private static final int MONTH = 30;

    private static final int OLDEST = 45;

    private static final String BEFORE =
            "select max(k.business_date) from quality_check k where k.business_date < :date and k.state = 'FINISHED'";
    private static final String MONTH_AGO =
            "select max(o.business_date) from quality_check o where o.business_date >= :from"
                    + " and o.business_date <= :to and o.state = 'FINISHED'";
    private static final String BEYOND = "q.rows_failed * 10000 > q.rows_checked * r.tolerance_bp";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected QualityQueries() {}

    public QualityQueries(EntityManager database) {
        this.database = database;
    }

    /** The check of the latest business date. */
    public Optional<CheckOverview> latest() {
        String sql = "select k.business_date, k.state, k.rows_read, k.finished_at, coalesce(s.checked, 0) checked,"
                + " coalesce(s.failed, 0) failed, coalesce(s.rules, 0) rules, coalesce(s.failing, 0) failing from quality_check k"
                + " left join (select q.business_date, sum(q.rows_checked) checked, sum(" + NOT_WARNINGS + ") failed,"
                + " count(*) rules, count(case when " + BEYOND + " then 1 end) failing" + RESULTS
                + " group by q.business_date) s on s.business_date = k.business_date order by k.business_date desc"
                + " fetch first 1 rows only";
        return ResultRow.list(query(sql), QualityQueries::overview).stream().findFirst();
    }

    private static CheckOverview overview(ResultRow row) {
        return new CheckOverview(
                row.date("business_date"),
                row.text("state"),
                row.count("rows_read"),
                row.instant("finished_at"),
                row.count("checked"),
                row.count("failed"),
                (int) row.count("rules"),
                (int) row.count("failing"));
    }

    /** With their shares at the check before, and at the one of a month ago. */
    public List<Cell> cells(LocalDate date) {
        String now = "q.business_date = :date";
        String sql = "select r.subject, r.dimension, " + sum(now, "1") + " rules, " + sum(now, "q.rows_checked")
                + " checked, " + sum(now, NOT_WARNINGS) + " failed, " + sum(now, "q.rows_failed") + " found, "
                + past(BEFORE, "before") + ", " + past(MONTH_AGO, "month") + ", max(case when " + now + " and " + BEYOND
                + " then case q.severity when 'FATAL' then 2 when 'ERROR' then 1 else 0 end end) worst" + RESULTS
                + " where q.business_date in (:date, (" + BEFORE + "), (" + MONTH_AGO
                + ")) group by r.subject, r.dimension having " + sum(now, "1") + " > 0";
        Query query = query(sql)
                .setParameter("date", date)
                .setParameter("from", date.minusDays(OLDEST))
                .setParameter("to", date.minusDays(MONTH));
        return ResultRow.list(query, QualityQueries::cell);
    }

    private static String sum(String when, String what) {
        return "coalesce(sum(case when " + when + " then " + what + " end), 0)";
    }

    private static String past(String day, String name) {
        String when = "q.business_date = (" + day + ")";
        return sum(when, "q.rows_checked") + " checked_" + name + ", " + sum(when, NOT_WARNINGS) + " failed_" + name;
    }

    private static Cell cell(ResultRow row) {
        return new Cell(
                row.text("subject"),
                Dimension.valueOf(row.text("dimension")),
                (int) row.count("rules"),
                row.count("checked"),
                row.count("failed"),
                row.count("found") - row.count("failed"),
                Shares.percent(row.count("checked_before"), row.count("failed_before")),
                Shares.percent(row.count("checked_month"), row.count("failed_month")),
                row.number("worst") == null ? null : Severity.values()[(int) row.count("worst")]);
    }

    /** Rules that hold, the worst first. */
    public Page<RuleLine> rules(LocalDate date, String language, RuleFilter filter, PageRequest page) {
        String from = FOLLOWED + filter.condition();
        Query count = filter.bind(query("select count(*) n" + from)).setParameter("date", date);
        Query lines = filter.bind(query(line() + from
                        + " order by case when q.rows_failed > 0 then 0 else 1 end, case q.severity when 'FATAL' then 0 when 'ERROR'"
                        + " then 1 else 2 end, q.rows_failed desc, r.id"))
                .setParameter("date", date)
                .setParameter("language", language);
        lines.setFirstResult(page.offset()).setMaxResults(page.size());
        long total = new ResultRow((Tuple) count.getSingleResult()).count("n");
        return new Page<>(ResultRow.list(lines, QualityQueries::line), total, true);
    }

    /** How much waits at each stage of the work. @param tables those that the bank has, of which the first stage counts */
    public Map<Stage, Long> stages(LocalDate date, List<String> tables) {
        String counts = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.INITIATE)
                .map(stage -> "count(case when " + stage.condition() + " then 1 end) " + stage.column())
                .collect(Collectors.joining(", "));
        ResultRow row = new ResultRow((Tuple) query(
                        "select (select count(distinct z.subject) from quality_scope z where z.subject in (:tables)) owned, "
                                + counts + FOLLOWED)
                .setParameter("date", date)
                .setParameter("tables", tables)
                .getSingleResult());
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, stage == Stage.INITIATE ? tables.size() - row.count("owned") : row.count(stage.column()));
        }
        return stages;
    }

    private static String line() {
        return "select r.id, r.code, coalesce((select l.label from quality_rule_label l where l.rule_id = r.id and l.language ="
                + " :language), (select max(l.label) from quality_rule_label l where l.rule_id = r.id and l.language = 'en'),"
                + " (select max(l.label) from quality_rule_label l where l.rule_id = r.id)) label, r.subject, r.dimension,"
                + " r.severity, r.tolerance_bp, q.rows_checked, q.rows_failed, q.rows_kept, (select b.rows_failed from"
                + " quality_result b where b.rule_id = r.id and b.business_date = (select max(d.business_date) from"
                + " quality_result d where d.rule_id = r.id and d.business_date < :date)) failed_before, f.id finding, f.state,"
                + " coalesce(f.owner, r.owner, (select z.owner from quality_scope z where z.id = (select max(y.id) from"
                + " quality_scope y where y.subject = r.subject))) owner, r.owner rule_owner, case when r.agreed_by is null then 0 else 1 end agreed, f.due_on, f.note, f.rows_before, f.rows_after";
    }

    private static RuleLine line(ResultRow row) {
        return new RuleLine(
                row.count("id"),
                row.text("code"),
                row.text("label"),
                row.text("subject"),
                Dimension.valueOf(row.text("dimension")),
                Severity.valueOf(row.text("severity")),
                (int) row.count("tolerance_bp"),
                row.number("rows_checked"),
                row.number("rows_failed"),
                row.number("rows_kept"),
                row.number("rows_failed") == null ? null : row.number("failed_before"),
                row.number("finding"),
                row.text("state") == null ? null : FindingState.valueOf(row.text("state")),
                row.text("owner"),
                row.text("rule_owner"),
                row.flag("agreed"),
                row.date("due_on"),
                row.text("note"),
                row.number("rows_before"),
                row.number("rows_after"));
    }

    /** The latest checks of a rule, oldest first. */
    public List<TrendPoint> trend(long rule) {
        Query query = query(
                        "select q.business_date, q.rows_checked, q.rows_failed from quality_result q where q.rule_id = :rule"
                                + " order by q.business_date desc fetch first " + TREND + " rows only")
                .setParameter("rule", rule);
        return ResultRow.list(
                        query,
                        row -> new TrendPoint(
                                row.date("business_date"), row.count("rows_checked"), row.count("rows_failed")))
                .stream()
                .sorted(Comparator.comparing(TrendPoint::date))
                .toList();
    }

    /** Failing rows that are kept, with their values as they are now, in clear: the service masks them. */
    public Page<FailingRow> failing(
            long rule, Subject subject, List<Attribute> attributes, DataScope scope, PageRequest page) {
        Query query = failing(rule, subject, attributes, scope, ", count(*) over () total", "");
        query.setFirstResult(page.offset()).setMaxResults(page.size());
        List<ResultRow> rows = ResultRow.list(query, row -> row);
        long total = rows.isEmpty() ? page.offset() : rows.get(0).count("total");
        return new Page<>(
                rows.stream().map(row -> failing(row, attributes.size())).toList(), total, true);
    }

    /** The same, one portion after the other. @param after the {@link FailingRow#id} of the last row that is known, -1 at first */
    public List<FailingRow> failingAfter(
            long rule, Subject subject, List<Attribute> attributes, DataScope scope, long after, int most) {
        Query query = failing(rule, subject, attributes, scope, "", " and q.ordinal > :after")
                .setParameter("after", after)
                .setMaxResults(most);
        return ResultRow.list(query, row -> failing(row, attributes.size()));
    }

    private Query failing(
            long rule, Subject subject, List<Attribute> attributes, DataScope scope, String more, String only) {
        String day = subject.day().isEmpty() ? "" : " and " + subject.day() + " = q.on_day";
        String columns = String.join(
                "",
                IntStream.range(0, attributes.size())
                        .mapToObj(i -> ", cast(" + attributes.get(i).expression() + " as varchar(2000)) v" + i)
                        .toList());
        return scope.bind(query(
                        "select q.ordinal, " + subject.rowNumber() + " row_number_text, q.customer_id, fc.source_key"
                                + " customer_number, fc.name customer_name" + columns + more + " from "
                                + subject.from(attributes)
                                + " join quality_failure q on " + subject.key() + " = q.row_id" + day
                                + " left join customer_customer fc on fc.id = q.customer_id where q.rule_id = :rule and ("
                                + scope.condition("fc") + ")" + only + " order by q.ordinal"))
                .setParameter("rule", rule);
    }

    private static FailingRow failing(ResultRow row, int values) {
        return new FailingRow(
                row.count("ordinal"),
                row.text("row_number_text"),
                row.number("customer_id"),
                row.text("customer_number"),
                row.text("customer_name"),
                Stream.iterate(0, i -> i < values, i -> i + 1)
                        .map(i -> row.text("v" + i))
                        .map(text -> text == null ? "" : text)
                        .toList());
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }
}
