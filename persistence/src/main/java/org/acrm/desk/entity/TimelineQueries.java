package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** Everything that happened with one customer, the latest first; the caller has found the customer in sight before. */
@ApplicationScoped
public class TimelineQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected TimelineQueries() {}

    public TimelineQueries(EntityManager database) {
        this.database = database;
    }

    /** @param kinds of which it tells; one at least */
    public Page<TimelineLine> page(
            long customer, WorkingDay day, Set<TimelineKind> kinds, String language, PageRequest request) {
        String all = kinds.stream()
                .map(TimelineKind::sql)
                .collect(Collectors.joining(" union all "))
                .replace("${bool}", Dialect.of(database).types().get("bool"));
        Query rows = query(
                "select x.kind, x.at_time, x.what, x.detail, x.note from (" + all
                        + ") x order by x.at_time desc, x.kind, x.what, x.detail",
                customer,
                day,
                language);
        rows.setFirstResult(request.offset()).setMaxResults(request.size());
        Query count = query("select count(*) total from (" + all + ") x", customer, day, language);
        long total = ResultRow.list(count, row -> row.count("total")).get(0);
        return new Page<>(ResultRow.list(rows, TimelineQueries::line), total, true);
    }

    private Query query(String sql, long customer, WorkingDay day, String language) {
        Query query = day.moment().bind(database.createNativeQuery(sql, Tuple.class), sql);
        if (sql.contains(":language")) {
            query.setParameter("language", language);
        }
        return query.setParameter("customer", customer);
    }

    private static TimelineLine line(ResultRow row) {
        return new TimelineLine(
                row.localTime("at_time"),
                TimelineKind.values()[(int) row.count("kind")],
                row.text("what"),
                row.text("detail"),
                row.text("note"));
    }
}
