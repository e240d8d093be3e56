package org.acrm.quality.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.ConditionJson;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.Subject;

/** Kinds of rules that a person fills in; each knows the dimension that it mostly serves. */
public enum Template {
    /** The attribute has a value. */
    FILLED(Dimension.COMPLETENESS),
    /** The text has a form. */
    PATTERN(Dimension.TECHNICAL_VALIDITY),
    /** The value is one of a list. */
    CODES(Dimension.BUSINESS_VALIDITY),
    /** Numbers and dates lie between two borders, of which one may be left open. */
    RANGE(Dimension.BUSINESS_VALIDITY),
    /** The value comes once only. */
    ONCE(Dimension.UNIQUENESS),
    /** The attribute stands to another one of the row as said. */
    AGREES(Dimension.DEPENDENCY_CONSISTENCY),
    /** The date is at most so many days before the business date. */
    RECENT(Dimension.TIMELINESS),
    /** A condition written as a document. */
    DOCUMENT(Dimension.BUSINESS_VALIDITY);

    private final Dimension dimension;

    Template(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }

    /**
     * What a person filled in, as text; what the template does not ask for is ignored.
     *
     * @param value pattern, codes with commas between, lower border, number of days, or a document
     */
    public record Filled(String attribute, String relation, String value, String to, String other) {}

    public Expectation expectation(Subject subject, Condition guard, Filled filled) {
        String attribute = subject.attribute(filled.attribute()).name();
        if (this == ONCE) {
            return new Expectation(guard, null, List.of(attribute));
        }
        if (this == FILLED) {
            return new Expectation(guard, new Not(new Missing(attribute)), List.of());
        }
        String document = this == DOCUMENT ? filled.value() : document(attribute, filled);
        return new Expectation(guard, new ConditionJson(subject).read(document), List.of());
    }

    private String document(String attribute, Filled filled) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("attribute", attribute);
        switch (this) {
            case PATTERN -> object.add("is", "matches").add("value", filled.value());
            case CODES -> object.add("is", "in").add("values", codes(filled.value()));
            case RANGE -> range(object, filled);
            case AGREES -> object.add("is", filled.relation()).add("other", filled.other());
            default -> object.add("is", "≥").add("daysBefore", days(filled.value()));
        }
        return object.build().toString();
    }

    private static void range(JsonObjectBuilder object, Filled filled) {
        if (filled.to().isBlank()) {
            object.add("is", "≥").add("value", filled.value());
        } else if (filled.value().isBlank()) {
            object.add("is", "≤").add("value", filled.to());
        } else {
            object.add("is", "between").add("from", filled.value()).add("to", filled.to());
        }
    }

    private static int days(String text) {
        return Math.toIntExact((Long) org.acrm.condition.entity.AttributeType.NUMBER.parse(text));
    }

    static JsonArrayBuilder codes(String text) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (String code : text.split(",")) {
            if (!code.isBlank()) {
                values.add(code.strip());
            }
        }
        return values;
    }

    /** A guard of one line: empty where no attribute is chosen. */
    public static Condition guard(Subject subject, String attribute, String relation, String value) {
        if (attribute == null || attribute.isBlank()) {
            return null;
        }
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("attribute", attribute).add("is", relation);
        if (relation.equals("in")) {
            object.add("values", codes(value));
        } else if (!relation.equals("missing")) {
            object.add("value", value);
        }
        return new ConditionJson(subject).read(object.build().toString());
    }
}
