package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.Corrections;
import org.hibernate.Session;

/**
 * The bank's records for matching, in one scan behind a cursor, with what colleagues put right in place of what a source says. A prospect of whom only an industry is known, and neither a birth date
 * nor a sex, is a company.
 */
@ApplicationScoped
public class MatchedRecords {

    private static final int ROWS_AT_ONCE = 10_000;
    private static final int IDS_AT_ONCE = 1_000;
    private static final String BIRTH_DATE = "birth_date";
    private static final Set<String> COLUMNS = Set.of(
            "name",
            "latin_name",
            BIRTH_DATE,
            "sex",
            "id_number",
            "industry",
            "occupation",
            "mobile",
            "email",
            "address",
            "city");
    private static final Set<String> CORRECTED = Arrays.stream(CorrectableField.values())
            .map(CorrectableField::column)
            .collect(Collectors.toUnmodifiableSet());
    private static final String COMPANY_PROSPECT =
            "r.kind = 'PROSPECT' and r.industry is not null and r.birth_date is null and r.sex is null";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MatchedRecords() {}

    public MatchedRecords(EntityManager database) {
        this.database = database;
    }

    /** Takes one record after the other. */
    @FunctionalInterface
    public interface Taker {

        /**
         * @param customer whom the record belongs to now
         * @param fresh whether it was recorded, or something in it put right, after the time that was asked for
         * @param values of the columns asked for; null where one is missing
         */
        void take(long record, long customer, boolean fresh, String[] values);
    }

    /**
     * All records of a kind in the order of their ids.
     *
     * @param columns of the record that are wanted
     * @throws IllegalArgumentException where a record has no such column
     */
    public void read(PairKind kind, List<String> columns, Instant since, Taker taker) {
        read(select(kind, columns, ""), columns, since, taker);
    }

    /** Some of the records of a kind; one that is of the other kind is passed over. */
    public void read(PairKind kind, List<String> columns, List<Long> some, Taker taker) {
        for (int from = 0; from < some.size(); from += IDS_AT_ONCE) {
            List<Long> ids = some.subList(from, Math.min(some.size(), from + IDS_AT_ONCE));
            read(select(kind, columns, " and r.id " + Ids.in(ids)), columns, Instant.EPOCH, taker);
        }
    }

    private void read(String sql, List<String> columns, Instant since, Taker taker) {
        database.unwrap(Session.class).doWork(connection -> stream(connection, sql, columns, since, taker));
    }

    private static String select(PairKind kind, List<String> columns, String some) {
        columns.stream().filter(column -> !COLUMNS.contains(column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException("A customer's record has no column " + column + " to be matched by");
        });
        String wanted = columns.stream()
                .map(column ->
                        CORRECTED.contains(column) ? "coalesce(k." + column + ", r." + column + ")" : "r." + column)
                .collect(Collectors.joining(", "));
        return "select r.id, r.customer_id, case when r.recorded_at > ? or k.corrected_at > ? then 1 else 0 end, "
                + wanted
                + " from customer_record r left join (" + Corrections.byRecord() + ") k on k.record_id = r.id where "
                + of(kind) + some + " order by r.id";
    }

    /** Condition on a record {@code r}. */
    static String of(PairKind kind) {
        return kind == PairKind.COMPANY
                ? "(r.kind in ('CORPORATE', 'INTERBANK') or " + COMPANY_PROSPECT + ")"
                : "(r.kind = 'RETAIL' or r.kind = 'PROSPECT' and not (" + COMPANY_PROSPECT + "))";
    }

    private static void stream(Connection connection, String sql, List<String> columns, Instant since, Taker taker)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setObject(1, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            select.setObject(2, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                String[] values = new String[columns.size()];
                while (rows.next()) {
                    for (int i = 0; i < values.length; i++) {
                        values[i] = text(rows, i + 4, columns.get(i));
                    }
                    taker.take(rows.getLong(1), rows.getLong(2), rows.getInt(3) == 1, values);
                }
            }
        }
    }

    private static String text(ResultSet rows, int at, String column) throws SQLException {
        if (column.equals(BIRTH_DATE)) {
            LocalDate date = rows.getObject(at, LocalDate.class);
            return date == null ? null : date.toString();
        }
        return rows.getString(at);
    }
}
