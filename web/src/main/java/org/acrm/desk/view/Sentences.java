package org.acrm.desk.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.shared.entity.Money;
import org.acrm.shared.view.Texts;

/** The one sentence that says why a customer is on the worklist, in the reader's language; arguments as WorkArguments writes them. */
@Named
@ApplicationScoped
public class Sentences {

    public String of(WorkItemLine line, LocalDate shown) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return of(locale, line, shown);
    }

    static String of(Locale locale, WorkItemLine line, LocalDate shown) {
        try (JsonReader reader = Json.createReader(new StringReader(line.arguments()))) {
            Object[] arguments = reader.readArray().stream()
                    .map(value -> argument(locale, value, shown))
                    .toArray();
            return Texts.say(locale, "enum.work_sentence." + line.reason(), arguments);
        }
    }

    private static Object argument(Locale locale, JsonValue value, LocalDate shown) {
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        JsonObject told = value.asJsonObject();
        if (told.containsKey("date")) {
            return LocalDate.parse(told.getString("date"));
        }
        if (told.containsKey("days")) {
            return ChronoUnit.DAYS.between(LocalDate.parse(told.getString("days")), shown);
        }
        if (told.containsKey("money")) {
            return new Money(told.getJsonNumber("money").longValue(), told.getString("currency"));
        }
        return word(locale, told.getString("word"));
    }

    private static String word(Locale locale, String word) {
        String key = "enum." + word;
        return Texts.knows(locale, key) ? Texts.say(locale, key) : word.substring(word.indexOf('.') + 1);
    }
}
