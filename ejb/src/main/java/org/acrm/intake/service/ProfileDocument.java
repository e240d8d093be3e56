package org.acrm.intake.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.intake.entity.KnownRows;
import org.acrm.shared.entity.BusinessException;

/** Reads a profile from its JSON document; {@code docs/intake.md} describes every member. */
public final class ProfileDocument {

    private ProfileDocument() {}

    public static Profile read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            FileFormat base = FileFormat.read(json.getJsonObject("format"), FileFormat.STANDARD);
            List<FileRule> rules = new ArrayList<>();
            for (JsonObject constant : objects(json, "constants")) {
                rules.add(constant(constant));
            }
            for (JsonObject file : objects(json, "files")) {
                rules.add(file(file, base));
            }
            return new Profile(json.getString("code"), json.getString("source"), List.copyOf(rules));
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new BusinessException(e, "error.intake.profile", "JSON", String.valueOf(e.getMessage()));
        }
    }

    private static FileRule constant(JsonObject json) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = texts(json.getJsonArray("columns"));
        rows.add(header);
        json.getJsonArray("rows").getValuesAs(JsonArray.class).forEach(r -> rows.add(texts(r)));
        Map<String, ValueRule> fields = new LinkedHashMap<>();
        header.forEach(column -> fields.put(column, ValueRule.column(column)));
        return new FileRule(
                "",
                json.getString("target"),
                FileFormat.STANDARD,
                List.of(),
                fields,
                KnownRows.REPLACE,
                List.copyOf(rows));
    }

    static FileRule file(JsonObject json, FileFormat base) {
        Map<String, ValueRule> fields = new LinkedHashMap<>();
        List<String> columns = json.containsKey("columns") ? texts(json.getJsonArray("columns")) : List.of();
        JsonObject mapped = json.getJsonObject("fields");
        if (mapped == null) {
            columns.forEach(column -> fields.put(column, ValueRule.column(column)));
        } else {
            mapped.forEach((field, value) -> fields.put(field, value(value)));
        }
        return new FileRule(
                json.getString("pattern"),
                json.getString("target"),
                FileFormat.read(json.getJsonObject("format"), base),
                columns,
                fields,
                KnownRows.named(json.getString("known", KnownRows.REPLACE.word())),
                List.of());
    }

    private static ValueRule value(JsonValue value) {
        if (value instanceof JsonString text) {
            return ValueRule.column(text.getString());
        }
        JsonObject json = value.asJsonObject();
        List<String> parts = json.containsKey("column")
                ? List.of("", json.getString("column"))
                : ValueRule.template(json.getString("template"));
        Map<String, String> codes = new LinkedHashMap<>();
        if (json.containsKey("codes")) {
            json.getJsonObject("codes").forEach((from, to) -> codes.put(from, ((JsonString) to).getString()));
        }
        JsonObject negative = json.getJsonObject("negativeWhen");
        return new ValueRule(
                parts,
                codes,
                transform(json.getString("transform", "none")),
                json.containsKey("dates") ? FileFormat.pattern(json.getString("dates")) : null,
                negative == null ? null : negative.getString("column"),
                negative == null ? Set.of() : Set.copyOf(texts(negative.getJsonArray("is"))));
    }

    /** {@code birthDate} → {@code BIRTH_DATE} */
    private static ValueTransform transform(String name) {
        try {
            return ValueTransform.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BusinessException(e, "error.intake.profile", "transform", name);
        }
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toList());
    }
}
