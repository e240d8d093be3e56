package org.acrm.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;

/** Where a word stands in what a database prints as digits only: bytes of models and of jobs, packed or not. */
final class BinaryTraces {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final String COLUMNS =
            "select format('%I.%I', c.table_schema, c.table_name), quote_ident(c.column_name)"
                    + " from information_schema.columns c join information_schema.tables t on t.table_schema = c.table_schema"
                    + " and t.table_name = c.table_name where c.data_type = 'bytea' and t.table_type = 'BASE TABLE'"
                    + " and c.table_schema not in ('pg_catalog', 'information_schema')";

    private BinaryTraces() {}

    static List<String> of(DataSource database, String word) throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement outer = connection.createStatement();
                ResultSet columns = outer.executeQuery(COLUMNS)) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(
                                "select " + column + " from " + table + " where " + column + " is not null")) {
                    while (rows.next()) {
                        if (tells(rows.getBytes(1), word)) {
                            found.add(table + "." + column);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean tells(byte[] bytes, String word) throws IOException {
        return new String(unpacked(bytes), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 2 && (bytes[0] & 0xFF) == GZIP_FIRST && (bytes[1] & 0xFF) == GZIP_SECOND;
        if (!packed) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
