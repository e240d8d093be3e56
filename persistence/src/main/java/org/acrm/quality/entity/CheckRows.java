package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;

/** What checks found. Everything replaces what an earlier check of the date, or an earlier attempt, left. */
@ApplicationScoped
public class CheckRows {

    private static final List<String> FAILURE = List.of("rule_id", "ordinal", "row_id", "on_day", "customer_id");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CheckRows() {}

    public CheckRows(EntityManager database) {
        this.database = database;
    }

    /** One rule's result. */
    public record Result(
            long rule, int ruleVersion, Severity severity, int toleranceBp, long checked, long failed, long kept) {

        /** Whether so many may fail; with a tolerance of none not even one. */
        public boolean tolerated() {
            return failed * 10_000 <= checked * toleranceBp;
        }
    }

    public void begin(LocalDate date, String by, Instant now) {
        database.createNativeQuery("delete from quality_check where business_date = :date")
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into quality_check (business_date, state, rows_read, requested_by, requested_at)"
                                + " values (:date, 'RUNNING', 0, :by, :now)")
                .setParameter("date", date)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void progress(LocalDate date, long rows) {
        database.createNativeQuery("update quality_check set rows_read = :rows where business_date = :date")
                .setParameter("rows", rows)
                .setParameter("date", date)
                .executeUpdate();
    }

    /** @param state FINISHED or FAILED; results of rules that are no longer checked go */
    public void end(LocalDate date, String state, Instant now) {
        database.createNativeQuery(
                        "update quality_check set state = :state, finished_at = :now where business_date = :date")
                .setParameter("state", state)
                .setParameter("now", now)
                .setParameter("date", date)
                .executeUpdate();
        String retired = " and rule_id in (select r.id from quality_rule r where r.retired_on is not null)";
        database.createNativeQuery("delete from quality_result where business_date = :date" + retired)
                .setParameter("date", date)
                .executeUpdate();
        database.createNativeQuery("delete from quality_failure where 1 = 1" + retired)
                .executeUpdate();
        database.createNativeQuery("delete from quality_slice where 1 = 1" + retired)
                .executeUpdate();
    }

    /** Who is below a hundred after the check of the date, so that lists need not work it out. */
    public void saveBadges(LocalDate date) {
        String weight = "case q.severity when 'WARNING' then 1 when 'ERROR' then 3 else 10 end";
        String asked = " quality_result q join quality_rule r on r.id = q.rule_id and r.retired_on is null";
        database.createNativeQuery("delete from quality_badge").executeUpdate();
        database.createNativeQuery("insert into quality_badge (customer_id, percent) select x.customer_id,"
                        + " cast(floor(100 * (t.weight - x.weight) / t.weight) as integer) from (select d.customer_id,"
                        + " sum(d.weight) weight from (select distinct f.customer_id, f.rule_id, " + weight
                        + " weight from quality_failure f join (" + asked
                        + ") on q.rule_id = f.rule_id where q.business_date ="
                        + " :date and f.customer_id is not null) d group by d.customer_id) x cross join (select sum("
                        + weight + ") weight from" + asked + " where q.business_date = :date) t")
                .setParameter("date", date)
                .executeUpdate();
    }

    public void save(LocalDate date, Result result) {
        ofRule("delete from quality_result where business_date = :date and rule_id = :rule", result.rule())
                .setParameter("date", date)
                .executeUpdate();
        ofRule(
                        "insert into quality_result (business_date, rule_id, rule_version, severity, rows_checked,"
                                + " rows_failed, rows_kept) values (:date, :rule, :version, :severity, :checked, :failed,"
                                + " :kept)",
                        result.rule())
                .setParameter("date", date)
                .setParameter("version", result.ruleVersion())
                .setParameter("severity", result.severity().name())
                .setParameter("checked", result.checked())
                .setParameter("failed", result.failed())
                .setParameter("kept", result.kept())
                .executeUpdate();
    }

    /** Replaces the failing rows that were kept of the rule. */
    public void saveFailures(long rule, Iterator<Object[]> failures) {
        ofRule("delete from quality_failure where rule_id = :rule", rule).executeUpdate();
        new BulkLoad("quality_failure", FAILURE).load(database, failures);
    }

    private Query ofRule(String sql, long rule) {
        return database.createNativeQuery(sql).setParameter("rule", rule);
    }

    /** Results of the date with the tolerance that their rules have now. */
    public List<Result> results(LocalDate date) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select q.rule_id, q.rule_version, q.severity, r.tolerance_bp, q.rows_checked,"
                                        + " q.rows_failed, q.rows_kept from quality_result q join quality_rule r on r.id ="
                                        + " q.rule_id where q.business_date = :date and r.retired_on is null order by"
                                        + " q.rule_id",
                                Tuple.class)
                        .setParameter("date", date),
                row -> new Result(
                        row.count("rule_id"),
                        (int) row.count("rule_version"),
                        Severity.valueOf(row.text("severity")),
                        (int) row.count("tolerance_bp"),
                        row.count("rows_checked"),
                        row.count("rows_failed"),
                        row.count("rows_kept")));
    }
}
