package org.acrm.identity.entity;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** A golden record as text, kept by a merge so that its undo can bring it back as it was. Holds personal data. */
final class GoldenImage {

    /** Made once: each call of {@code Json} looks for its provider anew, which for a night's merges is most of the work. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private GoldenImage() {}

    static String of(GoldenState state) {
        JsonObjectBuilder values = JSON.createObjectBuilder();
        state.values().forEach((column, value) -> values.add(column, value.toString()));
        JsonObjectBuilder contacts = JSON.createObjectBuilder();
        state.contacts().forEach((kind, contact) -> {
            JsonObjectBuilder point = JSON.createObjectBuilder()
                    .add("address", contact.address())
                    .add("recorded_at", contact.recordedAt().toString());
            if (contact.city() != null) {
                point.add("city", contact.city());
            }
            contacts.add(kind, point);
        });
        return JSON.createObjectBuilder()
                .add("id", state.id())
                .add("version", state.version())
                .add("recorded_at", state.recordedAt().toString())
                .add("values", values)
                .add("contacts", contacts)
                .build()
                .toString();
    }

    static GoldenState read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject image = reader.readObject();
            Map<String, Object> values = new HashMap<>();
            JsonObject stored = image.getJsonObject("values");
            stored.keySet()
                    .forEach(column -> values.put(
                            column, GoldenColumns.parsed(stored.getString(column), GoldenColumns.GOLDEN.get(column))));
            Map<String, GoldenState.Contact> contacts = new HashMap<>();
            JsonObject points = image.getJsonObject("contacts");
            points.keySet().forEach(kind -> contacts.put(kind, contact(points.getJsonObject(kind))));
            return new GoldenState(
                    image.getJsonNumber("id").longValue(),
                    image.getInt("version"),
                    OffsetDateTime.parse(image.getString("recorded_at")),
                    values,
                    contacts);
        }
    }

    private static GoldenState.Contact contact(JsonObject point) {
        return new GoldenState.Contact(
                point.getString("address"),
                point.getString("city", null),
                OffsetDateTime.parse(point.getString("recorded_at")));
    }
}
