package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.quality.entity.Withholding;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** The worklist of the day: items that a published night opened, that nobody has decided and that are not postponed beyond the day. */
@ApplicationScoped
public class WorklistQueries {

    /** Last day of an item; whoever postponed it is not late before the day chosen. */
    static final String DUE = "(case when w.postponed_to > w.due_on then w.postponed_to else w.due_on end)";

    /** An item that was opened because of a score which is withheld now: it keeps its place among those that no model has scored. */
    private static final String WITHHELD = "(w.reason = 'CHURN' and " + Withholding.of("w.customer_id") + ")";

    private static final String CHANCE = "(case when " + WITHHELD + " then 0.15 else w.probability end)";

    private static final String WITHHELD_FLAG = ", case when " + WITHHELD + " then 1 else 0 end withheld";

    private static final String OPEN = " from desk_work_item w join customer_customer c on c.id = w.customer_id"
            + " where " + ShownRows.valid("w") + " and c.closed_on is null"
            + " and (w.state = 'OPEN' or w.state = 'POSTPONED' and w.postponed_to <= :workday) and ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected WorklistQueries() {}

    public WorklistQueries(EntityManager database) {
        this.database = database;
    }

    /** The most rewarding first: value × probability × urgency on the working day. */
    public List<WorkItemLine> lines(WorkingDay day, DataScope scope, WorkReason reason, PageRequest page) {
        Query query = open(day, scope, reason == null ? "" : " and w.reason = :reason");
        if (reason != null) {
            query.setParameter("reason", reason.name());
        }
        query.setFirstResult(page.offset()).setMaxResults(page.size());
        return ResultRow.list(query, row -> line(row, day.currency()));
    }

    /** Everything on the list about one customer, the most rewarding first. */
    public List<WorkItemLine> ofCustomer(long customer, WorkingDay day, DataScope scope) {
        Query query = open(day, scope, " and w.customer_id = :customer").setParameter("customer", customer);
        return ResultRow.list(query, row -> line(row, day.currency()));
    }

    private Query open(WorkingDay day, DataScope scope, String which) {
        String sql = "select w.id, w.reason, w.state, " + DUE
                + " due_on, w.value_minor, w.probability, w.arguments, c.id customer_id,"
                + " c.name, c.latin_name, c.language, c.kind, b.name branch, g.grade, w.withheld"
                + " from (select w.*" + WITHHELD_FLAG + ", w.value_minor * " + CHANCE + " * " + WorkingDay.URGENCY
                + " rank_value"
                + OPEN
                + scope.condition("c") + which + ") w"
                + " join customer_customer c on c.id = w.customer_id left join access_branch b on b.id = c.branch_id"
                + ShownRows.leftJoin("value_grade", "g", "c")
                + " order by w.rank_value desc, w.id";
        return day.bind(scope.bind(database.createNativeQuery(sql, Tuple.class)));
    }

    public List<WorklistCount> counts(WorkingDay day, DataScope scope) {
        String sql = "select w.reason, count(*) items, cast(sum(w.value_minor * " + CHANCE + ") as numeric(19)) total,"
                + " sum(case when " + DUE + " <= :workday then 1 else 0 end) urgent" + OPEN + scope.condition("c")
                + " group by w.reason order by w.reason";
        Query query = day.bind(scope.bind(database.createNativeQuery(sql, Tuple.class)));
        return ResultRow.list(
                query,
                row -> new WorklistCount(
                        WorkReason.valueOf(row.text("reason")),
                        row.count("items"),
                        row.money("total", day.currency()),
                        row.count("urgent")));
    }

    /** Items that somebody decided since the given time, the latest first. */
    public List<WorkItemLine> decidedSince(WorkingDay day, DataScope scope, OffsetDateTime since, String by) {
        String sql = "select w.id, w.reason, w.state, " + DUE
                + " due_on, w.value_minor, w.probability, w.arguments, c.id customer_id, c.name, c.latin_name,"
                + " c.language, c.kind, cast(null as varchar(1)) branch, cast(null as varchar(1)) grade"
                + WITHHELD_FLAG
                + " from desk_work_item w join customer_customer c on c.id = w.customer_id where w.decided_by = :by"
                + " and w.decided_at >= :since and w.state <> 'OPEN' and " + scope.condition("c")
                + " order by w.decided_at desc";
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("by", by)
                .setParameter("since", since)
                .setMaxResults(50);
        return ResultRow.list(query, row -> line(row, day.currency()));
    }

    private static WorkItemLine line(ResultRow row, String currency) {
        return new WorkItemLine(
                row.count("id"),
                WorkReason.valueOf(row.text("reason")),
                WorkState.valueOf(row.text("state")),
                row.date("due_on"),
                row.money("value_minor", currency),
                row.flag("withheld") ? null : row.decimal("probability"),
                row.text("arguments"),
                row.count("customer_id"),
                row.text("name"),
                row.text("latin_name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.text("grade"),
                row.flag("withheld"));
    }
}
