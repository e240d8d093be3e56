package org.acrm.identity.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.acrm.identity.kernel.Waterfall;

/** A waterfall as it is kept with its pair; bits to the thousandth. */
final class WaterfallJson {

    /** Made once: each call of {@code Json} looks for its provider anew, and a night writes one waterfall a pair. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private WaterfallJson() {}

    static String write(Waterfall waterfall) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        waterfall
                .steps()
                .forEach(step -> steps.add(JSON.createObjectBuilder()
                        .add("comparison", step.comparison())
                        .add("level", step.outcome())
                        .add("left", step.left())
                        .add("right", step.right())
                        .add("bits", rounded(step.bits()))
                        .add("term_bits", rounded(step.frequencyBits()))));
        return JSON.createObjectBuilder()
                .add("prior", rounded(waterfall.prior()))
                .add("steps", steps)
                .add("total", rounded(waterfall.total()))
                .build()
                .toString();
    }

    static Waterfall read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            List<Waterfall.Step> steps = object.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                    .map(step -> new Waterfall.Step(
                            step.getString("comparison"),
                            step.getString("level"),
                            step.getString("left"),
                            step.getString("right"),
                            number(step, "bits"),
                            number(step, "term_bits")))
                    .toList();
            return new Waterfall(number(object, "prior"), steps, number(object, "total"));
        }
    }

    private static BigDecimal rounded(double bits) {
        return BigDecimal.valueOf(bits).setScale(3, RoundingMode.HALF_UP);
    }

    private static double number(JsonObject object, String name) {
        return object.getJsonNumber(name).doubleValue();
    }
}
