package org.acrm.identity.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of golden records and of records as delivered, with their types: read and written without a detour over time zones. */
final class GoldenColumns {

    /** In {@code customer_customer}; all but the last are believed, the last says when they changed. */
    static final Map<String, Class<?>> GOLDEN = golden();

    static final Map<String, Class<?>> DELIVERED = delivered();

    private GoldenColumns() {}

    private static Map<String, Class<?>> golden() {
        Map<String, Class<?>> columns = believed();
        columns.put("referred_by_record_id", Long.class);
        columns.put("updated_at", LocalDateTime.class);
        return columns;
    }

    private static Map<String, Class<?>> delivered() {
        Map<String, Class<?>> columns = believed();
        columns.put("referred_by_id", Long.class);
        columns.put("mobile", String.class);
        columns.put("email", String.class);
        columns.put("address", String.class);
        columns.put("city", String.class);
        return columns;
    }

    private static Map<String, Class<?>> believed() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        columns.put("kind", String.class);
        columns.put("name", String.class);
        columns.put("latin_name", String.class);
        columns.put("language", String.class);
        columns.put("birth_date", LocalDate.class);
        columns.put("sex", String.class);
        columns.put("id_number", String.class);
        columns.put("industry", String.class);
        columns.put("occupation", String.class);
        columns.put("branch_id", Long.class);
        columns.put("portfolio_id", Long.class);
        columns.put("customer_since", LocalDate.class);
        columns.put("closed_on", LocalDate.class);
        return columns;
    }

    static Map<String, Object> read(ResultSet row, Map<String, Class<?>> columns) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (Map.Entry<String, Class<?>> column : columns.entrySet()) {
            Object value = row.getObject(column.getKey(), column.getValue());
            if (value != null) {
                values.put(column.getKey(), value);
            }
        }
        return values;
    }

    static Object parsed(String text, Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        }
        return type == Long.class ? Long.valueOf(text) : text;
    }
}
