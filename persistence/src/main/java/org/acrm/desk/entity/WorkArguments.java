package org.acrm.desk.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;

/**
 * The arguments of a reason's sentence: a JSON array in which a plain entry is a number and an object says how its value is told:
 * {@code date}, {@code days} (since that date, counted when it is read), {@code money} with {@code currency}, or {@code word} (an enum
 * text). So each reader gets the sentence in the own language, and it stays true as the days pass.
 */
public final class WorkArguments {

    private final JsonArrayBuilder array = Json.createArrayBuilder();

    public WorkArguments number(long value) {
        array.add(value);
        return this;
    }

    public WorkArguments date(LocalDate date) {
        return single("date", date.toString());
    }

    public WorkArguments daysSince(LocalDate date) {
        return single("days", date.toString());
    }

    /** @param word family and constant, such as {@code complaint_topic.FEE} */
    public WorkArguments word(String word) {
        return single("word", word);
    }

    public WorkArguments money(long minor, String currency) {
        array.add(Json.createObjectBuilder().add("money", minor).add("currency", currency));
        return this;
    }

    private WorkArguments single(String kind, String value) {
        array.add(Json.createObjectBuilder().add(kind, value));
        return this;
    }

    public String json() {
        return array.build().toString();
    }
}
