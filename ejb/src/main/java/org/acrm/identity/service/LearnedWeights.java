package org.acrm.identity.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.acrm.identity.kernel.MatchWeights;

/**
 * Weights and where they come from.
 *
 * @param on business date of the run that learned them
 * @param from number of records that it learned them from
 */
record LearnedWeights(MatchWeights weights, LocalDate on, long from) {

    /** Fewer records teach too little for putting anything together without asking. */
    static final int TRUSTED_FROM = 1_000;

    /** Up to so many records, weights are learned anew when the bank has doubled. */
    private static final int LEARNING_ENDS = 10_000;

    boolean trusted() {
        return from >= TRUSTED_FROM;
    }

    /** Whether so many records would teach much more. */
    boolean outgrown(long records) {
        return from < LEARNING_ENDS && records >= 2 * from;
    }

    String json() {
        return Json.createObjectBuilder()
                .add("learnedOn", on.toString())
                .add("learnedFrom", from)
                .add("prior", weights.prior())
                .add("m", outcomes(weights.m()))
                .add("u", outcomes(weights.u()))
                .build()
                .toString();
    }

    static LearnedWeights of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            MatchWeights weights = new MatchWeights(
                    object.getJsonNumber("prior").doubleValue(),
                    outcomes(object.getJsonArray("m")),
                    outcomes(object.getJsonArray("u")));
            return new LearnedWeights(
                    weights,
                    LocalDate.parse(object.getString("learnedOn")),
                    object.getJsonNumber("learnedFrom").longValue());
        }
    }

    private static JsonArrayBuilder outcomes(List<double[]> comparisons) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (double[] comparison : comparisons) {
            JsonArrayBuilder shares = Json.createArrayBuilder();
            DoubleStream.of(comparison).forEach(shares::add);
            all.add(shares);
        }
        return all;
    }

    private static List<double[]> outcomes(JsonArray comparisons) {
        return comparisons.getValuesAs(JsonArray.class).stream()
                .map(shares -> shares.getValuesAs(JsonNumber.class).stream()
                        .mapToDouble(JsonNumber::doubleValue)
                        .toArray())
                .toList();
    }
}
