package org.acrm.segment.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The written form of findings; a number that does not exist is null. */
final class FindingsJson {

    private FindingsJson() {}

    static String write(Findings findings) {
        JsonArrayBuilder curve = Json.createArrayBuilder();
        findings.choices()
                .curve()
                .forEach(c -> curve.add(Json.createObjectBuilder()
                        .add("k", c.k())
                        .add("inertia", c.inertia())
                        .add("silhouette", c.silhouette())
                        .add("gap", c.gap())));
        JsonArrayBuilder variables = Json.createArrayBuilder();
        findings.variables().forEach(v -> variables.add(variable(v)));
        JsonArrayBuilder groups = Json.createArrayBuilder();
        findings.groups().forEach(g -> groups.add(group(g)));
        return Json.createObjectBuilder()
                .add("sample", findings.sample())
                .add("silhouette", findings.silhouette())
                .add("stability", findings.stability())
                .add("bySilhouette", findings.choices().bySilhouette())
                .add("byGap", findings.choices().byGap())
                .add("byElbow", findings.choices().byElbow())
                .add("curve", curve)
                .add("variables", variables)
                .add("groups", groups)
                .build()
                .toString();
    }

    private static JsonObjectBuilder variable(Findings.Variable v) {
        return Json.createObjectBuilder()
                .add("code", v.of().name())
                .add("missing", v.missing())
                .add("mean", v.mean())
                .add("deviation", v.deviation())
                .add("lowerThird", v.lowerThird())
                .add("upperThird", v.upperThird())
                .add("log", v.log())
                .add("median", v.median())
                .add("low", v.low())
                .add("high", v.high())
                .add("preparedMean", v.preparedMean())
                .add("preparedDeviation", v.preparedDeviation());
    }

    private static JsonObjectBuilder group(Findings.Group group) {
        JsonArrayBuilder means = Json.createArrayBuilder();
        JsonArrayBuilder medians = Json.createArrayBuilder();
        group.figures().forEach(figure -> {
            add(means, figure.mean());
            add(medians, figure.median());
        });
        return Json.createObjectBuilder()
                .add("means", means)
                .add("medians", medians)
                .add("centre", Json.createArrayBuilder(group.centre()))
                .add("weights", Json.createArrayBuilder(group.weights()))
                .add("offset", group.offset());
    }

    private static void add(JsonArrayBuilder array, double number) {
        if (Double.isNaN(number)) {
            array.addNull();
        } else {
            array.add(number);
        }
    }

    static Findings read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject all = reader.readObject();
            List<Findings.Choice> curve = all.getJsonArray("curve").getValuesAs(JsonObject.class).stream()
                    .map(c -> new Findings.Choice(
                            c.getInt("k"), number(c, "inertia"), number(c, "silhouette"), number(c, "gap")))
                    .toList();
            return new Findings(
                    all.getJsonNumber("sample").longValue(),
                    number(all, "silhouette"),
                    number(all, "stability"),
                    new Findings.Choices(all.getInt("bySilhouette"), all.getInt("byGap"), all.getInt("byElbow"), curve),
                    all.getJsonArray("variables").getValuesAs(JsonObject.class).stream()
                            .map(FindingsJson::variable)
                            .toList(),
                    all.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                            .map(FindingsJson::group)
                            .toList());
        }
    }

    private static Findings.Variable variable(JsonObject v) {
        return new Findings.Variable(
                ClusterVariable.valueOf(v.getString("code")),
                number(v, "missing"),
                number(v, "mean"),
                number(v, "deviation"),
                number(v, "lowerThird"),
                number(v, "upperThird"),
                v.getBoolean("log"),
                number(v, "median"),
                number(v, "low"),
                number(v, "high"),
                number(v, "preparedMean"),
                number(v, "preparedDeviation"));
    }

    private static Findings.Group group(JsonObject g) {
        List<Double> means = numbers(g.getJsonArray("means"));
        List<Double> medians = numbers(g.getJsonArray("medians"));
        List<Findings.Figure> figures = new ArrayList<>();
        for (int v = 0; v < means.size(); v++) {
            figures.add(new Findings.Figure(means.get(v), medians.get(v)));
        }
        return new Findings.Group(
                figures, numbers(g.getJsonArray("centre")), numbers(g.getJsonArray("weights")), number(g, "offset"));
    }

    private static List<Double> numbers(JsonArray array) {
        return array.stream().map(FindingsJson::number).toList();
    }

    private static double number(JsonValue value) {
        return value instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
    }

    private static double number(JsonObject object, String name) {
        return number(object.get(name));
    }
}
