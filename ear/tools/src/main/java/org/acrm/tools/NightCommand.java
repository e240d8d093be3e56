package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code night [--date D]}: asks for the night of a business date and follows it step by step to its end. */
final class NightCommand {

    private static final Set<String> ENDED = Set.of("PUBLISHED", "FAILED", "STOPPED");

    private final Rest bank;
    private final PrintStream out;
    private final Map<String, String> shown = new HashMap<>();

    NightCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("date"));
        JsonObject wanted = arguments
                .text("date")
                .map(date ->
                        Json.createObjectBuilder().add("date", checked(date)).build())
                .orElse(Json.createObjectBuilder().build());
        String night = "/nights/" + bank.post("/nights", wanted).getJsonNumber("id");
        JsonObject state = bank.get(night);
        while (!ENDED.contains(state.getString("state"))) {
            progress(state);
            Patience.pause();
            state = bank.get(night);
        }
        progress(state);
        if (!"PUBLISHED".equals(state.getString("state"))) {
            throw new BankException("the night of " + state.getString("date") + " is "
                    + state.getString("state").toLowerCase(Locale.ROOT) + ": " + state.getString("message", ""));
        }
        out.println("the night of " + state.getString("date") + " is published");
    }

    private static String checked(String date) {
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            throw new RequestException("Option --date needs a day like 2026-11-21, not " + date);
        }
    }

    private void progress(JsonObject state) {
        for (JsonObject step : state.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            String line = String.format(
                    Locale.ROOT,
                    "%-10s %-9s %,12d rows %8.1f s",
                    step.getString("code"),
                    step.getString("state"),
                    step.getJsonNumber("doneRows").longValue(),
                    step.getJsonNumber("seconds").doubleValue());
            boolean news = !step.getString("state").equals("WAITING")
                    && !step.getString("state").equals(shown.put(step.getString("code"), step.getString("state")));
            if (news) {
                out.println(line);
            }
        }
    }
}
