package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.customer.entity.KnownThen;
import org.acrm.shared.entity.ResultRow;

/** Records to be looked at side by side. */
@ApplicationScoped
public class RecordFaceQueries {

    private static final String SELECT =
            "select r.id, r.customer_id, r.source, r.source_key, r.kind, r.language, r.name, r.latin_name,"
                    + " r.birth_date, r.sex, r.id_number, r.mobile, r.email, r.address, r.city, r.occupation, r.industry,"
                    + " b.name branch, f.code portfolio, r.customer_since, r.closed_on, r.updated_at, r.recorded_at,"
                    + " q.source referrer_source, q.source_key referrer_key from %s r left join access_branch"
                    + " b on b.id = r.branch_id left join access_portfolio f on f.id = r.portfolio_id left join"
                    + " customer_record q on q.id = r.referred_by_id where ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RecordFaceQueries() {}

    public RecordFaceQueries(EntityManager database) {
        this.database = database;
    }

    /** Two records, the one of the smaller id first. */
    public List<RecordFace> pair(long left, long right) {
        return list(
                database.createNativeQuery(
                                SELECT.formatted("customer_record") + "r.id in (:left, :right) order by r.id",
                                Tuple.class)
                        .setParameter("left", left)
                        .setParameter("right", right),
                InfoMoment.NOW);
    }

    /** All records that belong to a customer now, as they were known then, the one it was opened for first. */
    public List<RecordFace> ofCustomer(long customer, Instant known) {
        String sql = SELECT.formatted(KnownThen.RECORDS)
                + "r.customer_id = :customer order by case when r.id = :customer then 0 else 1 end, r.id";
        return list(
                database.createNativeQuery(sql, Tuple.class)
                        .setParameter("customer", customer)
                        .setParameter("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC)),
                known);
    }

    private List<RecordFace> list(Query query, Instant known) {
        List<RecordFace> faces = ResultRow.list(query, RecordFaceQueries::face);
        Map<Long, Map<String, String>> right = putRight(faces, known);
        return faces.stream()
                .map(face -> right.containsKey(face.id()) ? face.putRight(right.get(face.id())) : face)
                .toList();
    }

    private Map<Long, Map<String, String>> putRight(List<RecordFace> faces, Instant known) {
        Map<Long, Map<String, String>> right = new HashMap<>();
        if (!faces.isEmpty()) {
            Query query = database.createNativeQuery(
                            "select k.record_id, k.field, k.corrected from customer_correction k where "
                                    + KnownThen.CORRECTED + " and k.record_id in (:records)",
                            Tuple.class)
                    .setParameter("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC))
                    .setParameter("records", faces.stream().map(RecordFace::id).toList());
            ResultRow.list(query, row -> right.computeIfAbsent(row.count("record_id"), id -> new HashMap<>())
                    .put(CorrectableField.valueOf(row.text("field")).column(), row.text("corrected")));
        }
        return right;
    }

    private static RecordFace face(ResultRow row) {
        return new RecordFace(
                row.count("id"),
                row.count("customer_id"),
                row.text("source"),
                row.text("source_key"),
                row.text("kind"),
                row.text("language"),
                values(row),
                Set.of(),
                row.date("customer_since"),
                row.localTime("updated_at"),
                row.instant("recorded_at"));
    }

    private static Map<String, String> values(ResultRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : RecordFace.FIELDS) {
            String value =
                    switch (field) {
                        case "birth_date", "customer_since", "closed_on" -> day(row, field);
                        case "address" ->
                            row.text("address") == null ? null : joined(row.text("address"), row.text("city"));
                        case "branch" -> joined(row.text("branch"), row.text("portfolio"));
                        case "referred_by" -> joined(row.text("referrer_source"), row.text("referrer_key"));
                        default -> row.text(field);
                    };
            if (value != null && !value.isBlank()) {
                values.put(field, value);
            }
        }
        return values;
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String day(ResultRow row, String field) {
        return row.date(field) == null ? null : row.date(field).toString();
    }
}
