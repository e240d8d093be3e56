package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code lab duplicates --truth FILE}: how well the nights of the running bank have found the duplicates that were planted in what was
 * delivered, of persons and of companies, and what became of those who only look alike ({@code lookalikes.csv} beside the file). A planted
 * duplicate whose row the import refused counts as missed.
 */
final class DuplicatesCommand {

    private final Rest bank;
    private final PrintStream out;

    DuplicatesCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("truth"));
        Path truth = arguments.requiredFile("truth");
        JsonObject found = bank.get("/identity/duplicates");
        JsonPrinter.print(
                Json.createObjectBuilder()
                        .add("task", "duplicates")
                        .add("persons", told(found, truth, false))
                        .add("companies", told(found, truth, true))
                        .build(),
                out);
    }

    private static JsonObjectBuilder told(JsonObject found, Path truth, boolean companies) {
        return DuplicatesReport.read(truth, companies)
                .told(pairs(found.getJsonArray("merged"), companies), pairs(found.getJsonArray("asked"), companies));
    }

    static List<String[]> pairs(JsonArray keys, boolean companies) {
        return keys.getValuesAs(JsonObject.class).stream()
                .filter(pair -> pair.getString("kind").equals("COMPANY") == companies)
                .map(pair -> new String[] {pair.getString("leftKey"), pair.getString("rightKey")})
                .toList();
    }
}
