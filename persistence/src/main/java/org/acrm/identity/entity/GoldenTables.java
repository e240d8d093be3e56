package org.acrm.identity.entity;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.KnownThen;
import org.hibernate.Session;

/** Reads records and golden records of a few hundred customers at a time, and writes the latter. */
final class GoldenTables {

    private final EntityManager database;

    GoldenTables(EntityManager database) {
        this.database = database;
    }

    /** In the order of their ids, with what colleagues put right in place of what the source says. */
    List<RecordValues> records(Collection<Long> customers) {
        return records(customers, "customer_record", "k.ended_at is null", null);
    }

    /** As they were known then. */
    List<RecordValues> records(long customer, Instant known) {
        return records(List.of(customer), KnownThen.RECORDS, KnownThen.CORRECTED, known);
    }

    private List<RecordValues> records(Collection<Long> customers, String table, String standing, Instant known) {
        Map<Long, Map<String, Object>> corrected = corrected(customers, standing, known);
        String sql = "select id, customer_id, source, source_key, updated_at, "
                + String.join(", ", GoldenColumns.DELIVERED.keySet()) + " from " + table + " d where customer_id "
                + Ids.in(customers) + " order by id";
        return list(
                sql,
                known,
                row -> new RecordValues(
                        row.getLong("id"),
                        row.getLong("customer_id"),
                        row.getString("source"),
                        row.getString("source_key"),
                        row.getObject("updated_at", LocalDateTime.class),
                        with(
                                GoldenColumns.read(row, GoldenColumns.DELIVERED),
                                corrected.getOrDefault(row.getLong("id"), Map.of()))));
    }

    private static Map<String, Object> with(Map<String, Object> delivered, Map<String, Object> corrected) {
        Map<String, Object> values = new HashMap<>(delivered);
        values.putAll(corrected);
        return values;
    }

    private Map<Long, Map<String, Object>> corrected(Collection<Long> customers, String standing, Instant known) {
        Map<Long, Map<String, Object>> corrected = new HashMap<>();
        list(
                "select k.record_id, k.field, k.corrected from customer_correction k join customer_record r on r.id = k.record_id"
                        + " where " + standing + " and r.customer_id " + Ids.in(customers),
                known,
                row -> {
                    CorrectableField field = CorrectableField.valueOf(row.getString("field"));
                    return corrected
                            .computeIfAbsent(row.getLong("record_id"), id -> new HashMap<>())
                            .put(field.column(), field.read(row.getString("corrected")));
                });
        return corrected;
    }

    Map<Long, GoldenState> golden(Collection<Long> customers) {
        Map<Long, Map<String, GoldenState.Contact>> contacts = contacts(customers);
        String sql = "select id, version, recorded_at, " + String.join(", ", GoldenColumns.GOLDEN.keySet())
                + " from customer_customer where id " + Ids.in(customers) + " order by id";
        return list(
                        sql,
                        row -> new GoldenState(
                                row.getLong("id"),
                                row.getInt("version"),
                                row.getObject("recorded_at", OffsetDateTime.class),
                                GoldenColumns.read(row, GoldenColumns.GOLDEN),
                                contacts.getOrDefault(row.getLong("id"), Map.of())))
                .stream()
                .collect(Collectors.toMap(GoldenState::id, state -> state, (a, b) -> a, LinkedHashMap::new));
    }

    private Map<Long, Map<String, GoldenState.Contact>> contacts(Collection<Long> customers) {
        Map<Long, Map<String, GoldenState.Contact>> contacts = new HashMap<>();
        list(
                "select customer_id, kind, address, city, recorded_at from customer_contact_point where customer_id "
                        + Ids.in(customers),
                row -> contacts.computeIfAbsent(row.getLong("customer_id"), id -> new HashMap<>())
                        .put(
                                row.getString("kind"),
                                new GoldenState.Contact(
                                        row.getString("address"),
                                        row.getString("city"),
                                        row.getObject("recorded_at", OffsetDateTime.class))));
        return contacts;
    }

    /** Writes values, version and time of recording, and the contact points that are others than before. */
    void write(Collection<GoldenState> states, Map<Long, GoldenState> former) {
        String set = GoldenColumns.GOLDEN.keySet().stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        batch(
                "update customer_customer set " + set + ", recorded_at = ?, version = ? where id = ?",
                states.stream().map(GoldenTables::row).toList());
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> removed = new ArrayList<>();
        for (GoldenState state : states) {
            Map<String, GoldenState.Contact> old = former.get(state.id()).contacts();
            state.contacts().forEach((kind, contact) -> {
                if (!contact.equals(old.get(kind))) {
                    (old.containsKey(kind) ? changed : added)
                            .add(new Object[] {contact.address(), contact.city(), contact.recordedAt(), state.id(), kind
                            });
                }
            });
            old.keySet().stream()
                    .filter(kind -> !state.contacts().containsKey(kind))
                    .forEach(kind -> removed.add(new Object[] {state.id(), kind}));
        }
        batch(
                "insert into customer_contact_point (address, city, recorded_at, customer_id, kind) values (?, ?, ?, ?, ?)",
                added);
        batch(
                "update customer_contact_point set address = ?, city = ?, recorded_at = ? where customer_id = ? and kind = ?",
                changed);
        batch("delete from customer_contact_point where customer_id = ? and kind = ?", removed);
    }

    private static Object[] row(GoldenState state) {
        List<Object> row = new ArrayList<>();
        GoldenColumns.GOLDEN.keySet().forEach(column -> row.add(state.values().get(column)));
        row.add(state.recordedAt());
        row.add(state.version());
        row.add(state.id());
        return row.toArray();
    }

    void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    int run(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, RowReader<T> reader) {
        return list(sql, null, reader);
    }

    /** @param known stands wherever the statement names {@code :known}; null where it does not */
    <T> List<T> list(String sql, Instant known, RowReader<T> reader) {
        database.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, sql, known, reader));
    }

    private static <T> List<T> read(Connection connection, String sql, Instant known, RowReader<T> reader)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(":known", "?"))) {
            for (int i = 1; i <= sql.split(":known", -1).length - 1; i++) {
                statement.setObject(i, OffsetDateTime.ofInstant(known, ZoneOffset.UTC));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reader.read(found));
                }
            }
        }
        return rows;
    }

    static boolean same(Map<String, Object> one, Map<String, Object> other, String column) {
        return Objects.equals(one.get(column), other.get(column));
    }
}
