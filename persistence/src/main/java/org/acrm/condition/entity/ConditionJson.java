package org.acrm.condition.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.acrm.shared.entity.BusinessException;

/**
 * The written form of a condition, for people and for the database: {@code {"attribute":"birth_date","is":"<","daysBefore":0}}, joined
 * by {@code all}, {@code any} and {@code not}. What cannot be read is told with its place in the document.
 */
public final class ConditionJson {

    private final Subject subject;

    public ConditionJson(Subject subject) {
        this.subject = subject;
    }

    public Condition read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return condition(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new BusinessException(e, "error.condition.document", String.valueOf(e.getMessage()));
        }
    }

    private Condition condition(JsonObject object) {
        if (object.containsKey("all")) {
            return new AllOf(several(object, "all"));
        }
        if (object.containsKey("any")) {
            return new AnyOf(several(object, "any"));
        }
        if (object.containsKey("not")) {
            return new Not(condition(part(object, "not", JsonObject.class)));
        }
        Attribute attribute = subject.attribute(text(object, "attribute"));
        return ofAttribute(object, attribute, text(object, "is"));
    }

    private List<Condition> several(JsonObject object, String word) {
        List<Condition> conditions = array(object, word, value -> {
            if (value instanceof JsonObject inner) {
                return condition(inner);
            }
            throw new BusinessException("error.condition.part", word);
        });
        if (conditions.isEmpty()) {
            throw new BusinessException("error.condition.part", word);
        }
        return conditions;
    }

    private Condition ofAttribute(JsonObject object, Attribute attribute, String is) {
        return switch (is) {
            case "missing" -> new Missing(attribute.name());
            case "in" -> new OneOf(attribute.name(), array(object, "values", value -> typed(attribute, value)));
            case "between" ->
                new Between(
                        attribute.name(),
                        ordered(attribute, operand(object, attribute, "from")),
                        ordered(attribute, operand(object, attribute, "to")));
            case "like" -> new TextPattern(text(attribute), TextPattern.Kind.LIKE, text(object, "value"));
            case "matches" -> new TextPattern(text(attribute), TextPattern.Kind.MATCHES, text(object, "value"));
            default -> comparison(object, attribute, is);
        };
    }

    private Condition comparison(JsonObject object, Attribute attribute, String is) {
        Relation relation = Relation.of(is).orElseThrow(() -> new BusinessException("error.condition.relation", is));
        Operand operand = operand(object, attribute, "value");
        return new Comparison(attribute.name(), relation, relation.ordered() ? ordered(attribute, operand) : operand);
    }

    private Operand operand(JsonObject object, Attribute attribute, String word) {
        JsonObject holder = object.get(word) instanceof JsonObject inner ? inner : object;
        if (holder.containsKey("other")) {
            Attribute other = subject.attribute(text(holder, "other"));
            if (other.type() != attribute.type()) {
                throw new BusinessException("error.condition.types", attribute.name(), other.name());
            }
            return new Operand.Other(other.name());
        }
        if (holder.containsKey("daysBefore")) {
            return before(attribute, holder, "daysBefore", Operand.Unit.DAYS);
        }
        if (holder.containsKey("monthsBefore")) {
            return before(attribute, holder, "monthsBefore", Operand.Unit.MONTHS);
        }
        return new Operand.Value(typed(attribute, part(object, word, JsonValue.class)));
    }

    private static Operand before(Attribute attribute, JsonObject object, String word, Operand.Unit unit) {
        if (attribute.type() != AttributeType.DATE || object.get(word).getValueType() != JsonValue.ValueType.NUMBER) {
            throw new BusinessException("error.condition.part", word);
        }
        return new Operand.Before(object.getInt(word), unit);
    }

    private static Operand ordered(Attribute attribute, Operand operand) {
        if (attribute.type() == AttributeType.TEXT) {
            throw new BusinessException("error.condition.order", attribute.name());
        }
        return operand;
    }

    private static String text(Attribute attribute) {
        if (attribute.type() != AttributeType.TEXT) {
            throw new BusinessException("error.condition.text", attribute.name());
        }
        return attribute.name();
    }

    private static Object typed(Attribute attribute, JsonValue value) {
        return attribute.type().parse(value instanceof JsonString text ? text.getString() : value.toString());
    }

    private static String text(JsonObject object, String word) {
        return part(object, word, JsonString.class).getString();
    }

    private static <T> List<T> array(JsonObject object, String word, Function<JsonValue, T> reader) {
        return part(object, word, jakarta.json.JsonArray.class).stream()
                .map(reader)
                .toList();
    }

    private static <T extends JsonValue> T part(JsonObject object, String word, Class<T> type) {
        if (!type.isInstance(object.get(word))) {
            throw new BusinessException("error.condition.part", word);
        }
        return type.cast(object.get(word));
    }

    public static String write(Condition condition) {
        return object(condition).build().toString();
    }

    private static JsonObjectBuilder object(Condition condition) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (condition instanceof AllOf all) {
            return object.add("all", array(all.conditions()));
        } else if (condition instanceof AnyOf any) {
            return object.add("any", array(any.conditions()));
        } else if (condition instanceof Not not) {
            return object.add("not", object(not.condition()));
        } else if (condition instanceof Missing missing) {
            return object.add("attribute", missing.attribute()).add("is", "missing");
        } else if (condition instanceof OneOf oneOf) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            oneOf.values().forEach(value -> values.add(value(value)));
            return object.add("attribute", oneOf.attribute()).add("is", "in").add("values", values);
        } else if (condition instanceof TextPattern pattern) {
            String kind = pattern.kind() == TextPattern.Kind.LIKE ? "like" : "matches";
            return object.add("attribute", pattern.attribute()).add("is", kind).add("value", pattern.pattern());
        } else if (condition instanceof Between between) {
            object.add("attribute", between.attribute()).add("is", "between");
            return border(border(object, "from", between.from()), "to", between.to());
        }
        Comparison comparison = (Comparison) condition;
        object.add("attribute", comparison.attribute())
                .add("is", comparison.relation().sign());
        return operand(object, "value", comparison.operand());
    }

    private static JsonArrayBuilder array(List<Condition> conditions) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        conditions.forEach(condition -> array.add(object(condition)));
        return array;
    }

    private static JsonObjectBuilder border(JsonObjectBuilder object, String word, Operand operand) {
        return operand instanceof Operand.Value value
                ? object.add(word, value(value.content()))
                : object.add(word, operand(Json.createObjectBuilder(), word, operand));
    }

    private static JsonObjectBuilder operand(JsonObjectBuilder object, String word, Operand operand) {
        if (operand instanceof Operand.Before before) {
            return object.add(before.unit() == Operand.Unit.DAYS ? "daysBefore" : "monthsBefore", before.amount());
        }
        if (operand instanceof Operand.Other other) {
            return object.add("other", other.attribute());
        }
        return object.add(word, value(((Operand.Value) operand).content()));
    }

    private static JsonValue value(Object content) {
        return content instanceof Long number ? Json.createValue(number) : Json.createValue(content.toString());
    }
}
