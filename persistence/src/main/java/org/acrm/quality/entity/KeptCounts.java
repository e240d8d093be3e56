package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ResultRow;

/** What the latest check counted slice by slice, so that the next one reads only what changed. */
@ApplicationScoped
public class KeptCounts {

    /** Stands for all slices of a rule whose answer no slice can give by itself. */
    public static final String WHOLE = "*";

    private static final List<String> COLUMNS = List.of(
            "rule_id",
            "slice",
            "mark",
            "measured_on",
            "good_until",
            "rows_checked",
            "rows_failed",
            "rows_kept",
            "failing_mark");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected KeptCounts() {}

    public KeptCounts(EntityManager database) {
        this.database = database;
    }

    /**
     * @param mark see {@link SliceMarks}
     * @param goodUntil the first business date on which the same rows may be answered for otherwise; null for none
     * @param kept failing rows that are kept by key
     * @param failing a number made of those keys
     */
    public record KeptCount(
            long rule,
            String slice,
            String mark,
            LocalDate measuredOn,
            LocalDate goodUntil,
            long checked,
            long failed,
            long kept,
            long failing) {

        /** @param moving whether the rule asks for days before the business date */
        public boolean goodFor(String now, LocalDate date, boolean moving) {
            return mark.equals(now)
                    && (!moving || !date.isBefore(measuredOn))
                    && (goodUntil == null || date.isBefore(goodUntil));
        }

        /** The same with fewer failing rows kept. */
        public KeptCount keeping(int fewer) {
            return new KeptCount(rule, slice, mark, measuredOn, goodUntil, checked, failed, fewer, 0);
        }
    }

    /** A failing row that is kept; customer and day are 0 where there is none. */
    public record KeptFailure(long row, long customer, long day) {}

    public List<KeptCount> counts(Collection<Long> rules) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select s.rule_id, s.slice, s.mark, s.measured_on, s.good_until, s.rows_checked,"
                                        + " s.rows_failed, s.rows_kept, s.failing_mark from quality_slice s where"
                                        + " s.rule_id in (:rules)",
                                Tuple.class)
                        .setParameter("rules", rules),
                row -> new KeptCount(
                        row.count("rule_id"),
                        row.text("slice"),
                        row.text("mark"),
                        row.date("measured_on"),
                        row.date("good_until"),
                        row.count("rows_checked"),
                        row.count("rows_failed"),
                        row.count("rows_kept"),
                        row.count("failing_mark")));
    }

    /** How many failing rows are there of each rule that has some. */
    public Map<Long, Long> failures(Collection<Long> rules) {
        return ResultRow.list(
                        database.createNativeQuery(
                                        "select f.rule_id, count(*) n from quality_failure f where f.rule_id in"
                                                + " (:rules) group by f.rule_id",
                                        Tuple.class)
                                .setParameter("rules", rules),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.count("rule_id"), row -> row.count("n")));
    }

    public List<KeptFailure> failures(long rule) {
        return ResultRow.list(
                database.createNativeQuery(
                                "select f.row_id, f.customer_id, f.on_day from quality_failure f where f.rule_id ="
                                        + " :rule order by f.ordinal",
                                Tuple.class)
                        .setParameter("rule", rule),
                row -> new KeptFailure(
                        row.count("row_id"),
                        row.number("customer_id") == null ? 0 : row.count("customer_id"),
                        row.date("on_day") == null ? 0 : row.date("on_day").toEpochDay()));
    }

    /** Replaces what was kept of the rules. */
    public void save(Collection<Long> rules, List<KeptCount> counts) {
        database.createNativeQuery("delete from quality_slice where rule_id in (:rules)")
                .setParameter("rules", rules)
                .executeUpdate();
        new BulkLoad("quality_slice", COLUMNS)
                .load(
                        database,
                        counts.stream()
                                .map(count -> new Object[] {
                                    count.rule(),
                                    count.slice(),
                                    count.mark(),
                                    count.measuredOn(),
                                    count.goodUntil(),
                                    count.checked(),
                                    count.failed(),
                                    count.kept(),
                                    count.failing()
                                })
                                .iterator());
    }
}
