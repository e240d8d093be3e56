package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collector;

/** One JSON object a command, indented, on standard output. */
public final class JsonPrinter {

    private JsonPrinter() {}

    public static void print(JsonObject object, PrintStream out) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(object);
        }
        out.println(text.toString().strip());
    }

    /** A measured number, rounded to as many decimals as mean something. */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    public static JsonArray numbers(double[] values, int decimals) {
        return Arrays.stream(values)
                .mapToObj(value -> rounded(value, decimals))
                .collect(Collector.of(
                        Json::createArrayBuilder,
                        JsonArrayBuilder::add,
                        JsonArrayBuilder::addAll,
                        JsonArrayBuilder::build));
    }

    public static JsonArray texts(Collection<String> values) {
        return Json.createArrayBuilder(values).build();
    }
}
