package org.acrm.identity.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as it was delivered, to be looked at.
 *
 * @param values of its fields by their names, as text; a field that is missing is not in it
 * @param updatedAt when the source last changed it, on the bank's clock
 * @param recordedAt since when it is known so here
 */
public record RecordFace(
        long id,
        long customerId,
        String source,
        String key,
        String kind,
        String language,
        Map<String, String> values,
        LocalDate since,
        LocalDateTime updatedAt,
        Instant recordedAt)
        implements Serializable {

    /** Fields in the order in which a person compares them; an address is with its city, a branch with the portfolio. */
    public static final List<String> FIELDS = List.of(
            "kind",
            "name",
            "latin_name",
            "language",
            "birth_date",
            "sex",
            "id_number",
            "mobile",
            "email",
            "address",
            "occupation",
            "industry",
            "branch",
            "customer_since",
            "closed_on",
            "referred_by");

    public RecordFace {
        values = new LinkedHashMap<>(values);
    }

    public String value(String field) {
        return values.get(field);
    }

    public RecordFace withValues(Map<String, String> shown) {
        return new RecordFace(id, customerId, source, key, kind, language, shown, since, updatedAt, recordedAt);
    }
}
