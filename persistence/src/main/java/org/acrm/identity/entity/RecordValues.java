package org.acrm.identity.entity;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one record says.
 *
 * @param updatedAt when its source changed it last, null where that is unknown
 * @param values by column of {@code customer_record}
 */
public record RecordValues(
        long id, long customerId, String source, String number, LocalDateTime updatedAt, Map<String, Object> values) {

    public RecordValues {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    public List<Object> of(GoldenField field) {
        return field.columns().stream().<Object>map(values::get).toList();
    }

    /** A contact point is its address; a city alone is none. */
    public boolean has(GoldenField field) {
        return field.contact() ? text(field.code()) != null : of(field).stream().anyMatch(value -> value != null);
    }

    String text(String column) {
        return (String) values.get(column);
    }
}
