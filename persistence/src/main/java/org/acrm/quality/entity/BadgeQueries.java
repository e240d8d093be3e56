package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/**
 * The quality badge of a customer: of the rules of the latest check, weighted by their level, the share that no row of the customer fails.
 * A warning weighs 1, an error 3, a fatal rule 10: one fatal rule or four errors cost about as much as the shipped floor leaves. A rule
 * that has nothing to check of the customer is met.
 */
@ApplicationScoped
public class BadgeQueries {

    private static final int ALL = 100;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected BadgeQueries() {}

    public BadgeQueries(EntityManager database) {
        this.database = database;
    }

    private record Asked(Badge.Broken rule, boolean failing) {

        int weight() {
            return switch (rule.severity()) {
                case WARNING -> 1;
                case ERROR -> 3;
                case FATAL -> 10;
            };
        }
    }

    public Badge of(long customer, String language) {
        Query query = query(
                        "select r.id, q.severity, coalesce((select b.percent from quality_badge b where b.customer_id = :customer), 100)"
                                + " percent, coalesce((select l.label from quality_rule_label l where l.rule_id = r.id"
                                + " and l.language = :language), (select max(l.label) from quality_rule_label l where l.rule_id = r.id))"
                                + " label, case when exists (select 1 from quality_failure f where f.rule_id = r.id and f.customer_id ="
                                + " :customer) then 1 else 0 end failing, (select w.percent_floor from quality_floor w where w.id ="
                                + " (select max(v.id) from quality_floor v)) percent_floor from quality_rule r join quality_result q on"
                                + " q.rule_id = r.id where q.business_date = (select max(k.business_date) from quality_check k where"
                                + " k.state = 'FINISHED') and r.retired_on is null order by r.id")
                .setParameter("customer", customer)
                .setParameter("language", language);
        List<ResultRow> rows = ResultRow.list(query, row -> row);
        if (rows.isEmpty()) {
            return new Badge(null, 0, List.of());
        }
        List<Asked> rules = rows.stream().map(BadgeQueries::asked).toList();
        List<Badge.Broken> failing = rules.stream()
                .filter(Asked::failing)
                .sorted(Comparator.comparingInt(Asked::weight).reversed())
                .map(Asked::rule)
                .toList();
        return new Badge((int) rows.get(0).count("percent"), (int) rows.get(0).count("percent_floor"), failing);
    }

    private static Asked asked(ResultRow row) {
        Severity severity = Severity.valueOf(row.text("severity"));
        return new Asked(new Badge.Broken(row.count("id"), row.text("label"), severity), row.flag("failing"));
    }

    /** The floor that holds first, then the former ones. */
    public List<Floor> floors() {
        return ResultRow.list(
                query("select w.percent_floor, w.note, w.set_by, w.set_at from quality_floor w order by w.id desc"),
                row -> new Floor(
                        (int) row.count("percent_floor"), row.text("note"), row.text("set_by"), row.instant("set_at")));
    }

    /** @throws BusinessException when it is no percentage, or no reason is given */
    public void setFloor(int percent, String note, String by, Instant now) {
        if (percent < 0 || percent > ALL) {
            throw new BusinessException("error.quality.score", percent);
        }
        if (note == null || note.isBlank()) {
            throw new BusinessException("error.quality.note");
        }
        database.createNativeQuery(
                        "insert into quality_floor (percent_floor, note, set_by, set_at) values (:percent, :note, :by, :now)")
                .setParameter("percent", percent)
                .setParameter("note", note.strip())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }
}
