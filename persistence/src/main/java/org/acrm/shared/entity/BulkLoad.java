package org.acrm.shared.entity;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Many rows into one table in the transaction at hand: {@code COPY} on PostgreSQL, array batches elsewhere. A value is a text, a
 * number, a boolean, a {@code java.time} value, or null.
 */
public final class BulkLoad {

    private static final int BATCH = 1000;
    private static final int BUFFER = 1 << 16;

    private final String table;
    private final List<String> columns;

    public BulkLoad(String table, List<String> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    /** @return number of rows loaded */
    public long load(EntityManager database, Iterator<Object[]> rows) {
        return database.unwrap(Session.class).doReturningWork(connection -> load(connection, rows));
    }

    public long load(Connection connection, Iterator<Object[]> rows) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? copy(connection.unwrap(PGConnection.class), rows)
                : batch(connection, rows);
    }

    private long copy(PGConnection connection, Iterator<Object[]> rows) throws SQLException {
        CopyIn copy =
                connection.getCopyAPI().copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        try {
            StringBuilder text = new StringBuilder(BUFFER + 4096);
            while (rows.hasNext()) {
                appendRow(text, rows.next());
                if (text.length() >= BUFFER) {
                    write(copy, text);
                }
            }
            write(copy, text);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void appendRow(StringBuilder text, Object[] row) {
        try {
            CopyText.append(text, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long batch(Connection connection, Iterator<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        long count = 0;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            while (rows.hasNext()) {
                Object[] row = rows.next();
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return count;
    }
}
