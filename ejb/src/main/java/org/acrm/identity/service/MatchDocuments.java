package org.acrm.identity.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.acrm.identity.kernel.Bands;
import org.acrm.identity.kernel.BlockingRule;
import org.acrm.identity.kernel.Comparison;
import org.acrm.identity.kernel.FieldForm;
import org.acrm.identity.kernel.HanReadings;
import org.acrm.identity.kernel.Level;
import org.acrm.identity.kernel.LevelTests;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchField;
import org.acrm.identity.kernel.Normalisers;

/** Reads match documents; docs/identity.md tells their form. */
public final class MatchDocuments {

    private static final Normalisers STEPS = new Normalisers(HanReadings.UNKNOWN);

    private MatchDocuments() {}

    /** Names of the documents that ship, the one for the bank's own persons first. */
    public static List<String> shipped() {
        return List.of("persons", "companies", "febrl", "fake-1000");
    }

    public static MatchDocument shipped(String name) {
        return read(text(name));
    }

    /** A shipped document as it is written. */
    public static String text(String name) {
        try (InputStream in = MatchDocuments.class.getResourceAsStream("/match/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("No match document " + name + " ships");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException with one line that says what is wrong */
    public static MatchDocument read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return document(reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("Not a match document: " + e.getMessage(), e);
        }
    }

    /** The steps, with readings of Chinese characters where the document asks for them: those take a moment to load. */
    public static Normalisers normalisers(MatchDocument document) {
        boolean han = document.fields().stream()
                .flatMap(field -> field.steps().stream())
                .anyMatch(step -> step.equals("simplified") || step.equals("reading"));
        return han ? new Normalisers(new IcuHanReadings()) : STEPS;
    }

    private static MatchDocument document(JsonObject json) {
        JsonObject bands = json.getJsonObject("bands");
        return new MatchDocument(
                json.getString("name"),
                json.getInt("version"),
                json.getInt("seed", 1),
                json.getInt("largestBlock"),
                objects(json, "fields").stream().map(MatchDocuments::field).toList(),
                objects(json, "comparisons").stream()
                        .map(MatchDocuments::comparison)
                        .toList(),
                json.getJsonArray("blocking").getValuesAs(JsonArray.class).stream()
                        .map(keys -> new BlockingRule(
                                texts(keys).stream().map(MatchDocuments::form).toList()))
                        .toList(),
                new Bands(number(bands, "merge"), number(bands, "ask")));
    }

    private static MatchField field(JsonObject json) {
        List<String> steps = texts(json.getJsonArray("steps"));
        steps.forEach(MatchDocuments::checkStep);
        List<String> missing = json.containsKey("missing") ? texts(json.getJsonArray("missing")) : List.of();
        return new MatchField(
                json.getString("name"),
                json.getString("column"),
                json.getString("otherwise", ""),
                steps,
                Set.copyOf(missing));
    }

    private static Comparison comparison(JsonObject json) {
        return new Comparison(
                json.getString("name"),
                objects(json, "levels").stream().map(MatchDocuments::level).toList(),
                json.containsKey("differs") ? number(json, "differs") : 1);
    }

    private static Level level(JsonObject json) {
        String test = json.getString("test");
        if (!LevelTests.names().contains(test)) {
            throw new IllegalArgumentException("Unknown test " + test + "; known are " + LevelTests.names());
        }
        return new Level(
                test,
                form(json.getString("on")),
                json.getString("with", ""),
                json.containsKey("bound") ? number(json, "bound") : 0,
                json.getBoolean("termFrequency", false));
    }

    private static FieldForm form(String written) {
        FieldForm form = FieldForm.of(written);
        if (!form.form().isEmpty()) {
            checkStep(form.form());
        }
        return form;
    }

    private static void checkStep(String step) {
        if (!STEPS.knows(step)) {
            throw new IllegalArgumentException("Unknown step " + step + "; known are " + STEPS.names());
        }
    }

    private static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
