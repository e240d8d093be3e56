package org.acrm.identity.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record to be looked at: as it was delivered, with what colleagues put right in place of what the source says.
 *
 * @param values of its fields by their names, as text; a field that is missing is not in it
 * @param corrected fields that were put right here
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
        Set<String> corrected,
        LocalDate since,
        LocalDateTime updatedAt,
        Instant recordedAt)
        implements Serializable {

    /** Fields in the order in which a person compares them; an address is with its city, which alone is none; a branch with the portfolio. */
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
        corrected = Set.copyOf(corrected);
    }

    public String value(String field) {
        return values.get(field);
    }

    public RecordFace withValues(Map<String, String> shown) {
        return with(shown, corrected);
    }

    /** @param right values that colleagues put in place of delivered ones, by field */
    RecordFace putRight(Map<String, String> right) {
        Map<String, String> values = new LinkedHashMap<>(this.values);
        values.putAll(right);
        return with(values, right.keySet());
    }

    private RecordFace with(Map<String, String> values, Set<String> corrected) {
        return new RecordFace(
                id, customerId, source, key, kind, language, values, corrected, since, updatedAt, recordedAt);
    }
}
