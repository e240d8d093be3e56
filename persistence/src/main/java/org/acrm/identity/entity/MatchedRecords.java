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
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/**
 * The bank's records for matching, in one scan behind a cursor. A prospect of whom only an industry is known, and neither a birth date
 * nor a sex, is a company.
 */
@ApplicationScoped
public class MatchedRecords {

    private static final int ROWS_AT_ONCE = 10_000;
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
         * @param fresh whether it was recorded after the time that was asked for
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
        columns.stream().filter(column -> !COLUMNS.contains(column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException("A customer's record has no column " + column + " to be matched by");
        });
        String sql = "select r.id, r.customer_id, case when r.recorded_at > ? then 1 else 0 end, r."
                + String.join(", r.", columns) + " from customer_record r where " + of(kind) + " order by r.id";
        database.unwrap(Session.class).doWork(connection -> stream(connection, sql, columns, since, taker));
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
