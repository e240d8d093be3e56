package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.feedback.entity.KnownComplaints;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** What asks for a word with one customer, in one statement; the caller has found the customer in sight before. */
@ApplicationScoped
public class NextQueries {

    private static final String NONE = "cast(null as varchar(200))";

    private static final String SIGNS = "select 'COMPLAINT' sign, p.topic said, " + NONE + " advice, p.opened_on since,"
            + " 0 number from " + KnownComplaints.OF_CUSTOMER + " p where p.closed_on is null union all select 'FACT',"
            + " s.label, s.advice, s.last_on, s.confidence from"
            + " (select l.label, l.advice, f.last_on, f.confidence"
            + " from fact_inferred f join fact_kind k on k.id ="
            + " f.kind_id join fact_kind_label l on l.kind_id = k.id"
            + " and l.language = :language where k.retired ="
            + " :retired and f.customer_id = :customer and "
            + ShownRows.valid("f") + " order by f.confidence desc, k.id fetch first 1 rows only) s union all"
            + " select 'CONTACT', i.channel, " + NONE + ", cast(max(i.happened_at) as date), count(*)"
            + " from activity_interaction i where i.customer_id = :customer and i.kind not in ('PAGE_VIEW', 'LOGIN')"
            + " and i.happened_at >= :year and i.recorded_at <= :known group by i.channel order by 1, 4, 2";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected NextQueries() {}

    public NextQueries(EntityManager database) {
        this.database = database;
    }

    private record Row(String sign, NextSigns.Complaint complaint, NextSigns.Fact fact, String channel, long number) {

        static Row of(ResultRow row) {
            String said = row.text("said");
            return new Row(
                    row.text("sign"),
                    new NextSigns.Complaint(said, row.date("since")),
                    new NextSigns.Fact(said, row.text("advice"), (int) row.count("number")),
                    said,
                    row.count("number"));
        }
    }

    /** Complaints by their age, the oldest first. */
    public NextSigns signs(long customer, WorkingDay day, String language) {
        Query query = day.moment()
                .bind(database.createNativeQuery(SIGNS, Tuple.class), SIGNS)
                .setParameter("customer", customer)
                .setParameter("language", language)
                .setParameter("retired", false)
                .setParameter("year", day.shown().minusYears(1).atStartOfDay());
        List<Row> rows = ResultRow.list(query, Row::of);
        return new NextSigns(
                of("COMPLAINT", rows, Row::complaint),
                of("FACT", rows, Row::fact),
                rows.stream()
                        .filter(row -> row.sign().equals("CONTACT"))
                        .collect(Collectors.toMap(Row::channel, Row::number)));
    }

    private static <T> List<T> of(String sign, List<Row> rows, Function<Row, T> part) {
        return rows.stream().filter(row -> row.sign().equals(sign)).map(part).toList();
    }
}
