package org.acrm.intake.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.intake.entity.KnownRows;

/** Between the rule of a file in a profile's document and a form: the form shows plain columns, codes and texts, and leaves the rest alone. */
final class MappingRule {

    private MappingRule() {}

    /** The rule of the draft, as it stands in a document. @param before the rule that it replaces, or null */
    static JsonObject write(MappingDraft draft, JsonObject before, FileFormat base) {
        JsonObjectBuilder rule = Json.createObjectBuilder()
                .add("pattern", draft.getPattern())
                .add("target", draft.getTarget())
                .add("format", format(draft, before));
        if (!columnNames(draft, before, base).isEmpty()) {
            rule.add("columns", before.getJsonArray("columns"));
        }
        JsonObjectBuilder fields = Json.createObjectBuilder();
        fieldsOf(before).forEach((field, value) -> {
            if (draft.getKept().containsKey(field)) {
                fields.add(field, value);
            }
        });
        draft.getColumns().stream()
                .filter(MappedColumn::isMapped)
                .forEach(column -> fields.add(column.getField(), value(column)));
        draft.getOthers().stream()
                .filter(other -> other.getText() != null && !other.getText().isBlank())
                .forEach(other -> fields.add(
                        other.getName(),
                        Json.createObjectBuilder()
                                .add("template", other.getText().strip())));
        if (draft.getKnown() != KnownRows.REPLACE) {
            rule.add("known", draft.getKnown().word());
        }
        return rule.add("fields", fields).build();
    }

    private static JsonObject format(MappingDraft draft, JsonObject before) {
        JsonObject was = before == null ? null : before.getJsonObject("format");
        JsonObjectBuilder format = was == null ? Json.createObjectBuilder() : Json.createObjectBuilder(was);
        add(format, "charset", draft.getCharset());
        add(format, "delimiter", draft.getDelimiter());
        add(format, "dates", draft.getDates());
        add(format, "timestamps", draft.getTimestamps());
        add(format, "decimalPoint", draft.getDecimalPoint());
        return format.build();
    }

    /** The format in which the draft reads the file. */
    static FileFormat fileFormat(MappingDraft draft, JsonObject before, FileFormat base) {
        return FileFormat.read(format(draft, before), base);
    }

    /** Names of the columns of a file without a header row. */
    static List<String> columnNames(MappingDraft draft, JsonObject before, FileFormat base) {
        return before == null
                        || !before.containsKey("columns")
                        || fileFormat(draft, before, base).header()
                ? List.of()
                : before.getJsonArray("columns").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null && !value.isEmpty()) {
            json.add(name, value);
        }
    }

    private static JsonValue value(MappedColumn column) {
        List<MappedCode> chosen = column.getCodes().stream()
                .filter(code -> code.getOwn() != null && !code.getOwn().isEmpty())
                .toList();
        if (chosen.stream().allMatch(code -> code.getOwn().equals(code.getDelivered()))) {
            return Json.createValue(column.getName());
        }
        JsonObjectBuilder codes = Json.createObjectBuilder();
        chosen.forEach(code -> codes.add(code.getDelivered(), code.getOwn()));
        return Json.createObjectBuilder()
                .add("column", column.getName())
                .add("codes", codes)
                .build();
    }

    /** Field → its JSON, also where the rule only lists columns of the same names. */
    static Map<String, JsonValue> fieldsOf(JsonObject rule) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (rule != null && rule.containsKey("fields")) {
            fields.putAll(rule.getJsonObject("fields"));
        } else if (rule != null && rule.containsKey("columns")) {
            rule.getJsonArray("columns")
                    .getValuesAs(JsonString.class)
                    .forEach(column -> fields.put(column.getString(), column));
        }
        return fields;
    }

    /** The column that alone fills a field, or null. */
    static String column(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        JsonObject json = value.asJsonObject();
        boolean plain = json.containsKey("column")
                && json.keySet().stream().allMatch(k -> k.equals("column") || k.equals("codes"));
        return plain ? json.getString("column") : null;
    }

    /** The text that alone fills a field, or null. */
    static String template(JsonValue value) {
        return value instanceof JsonObject json && json.size() == 1 ? json.getString("template", null) : null;
    }

    static Map<String, String> codes(JsonValue value) {
        Map<String, String> codes = new LinkedHashMap<>();
        if (value instanceof JsonObject json && json.containsKey("codes")) {
            json.getJsonObject("codes").forEach((from, to) -> codes.put(from, ((JsonString) to).getString()));
        }
        return codes;
    }
}
