package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code facts --truth FILE}: how well the nights of the running bank have read the texts that were delivered. A text counts once for
 * each fact; one whose row the import refused counts as missed.
 */
final class FactsCommand {

    private static final int PAGE = 500;
    private static final int BELIEVED = 50;

    private final Rest bank;
    private final PrintStream out;

    FactsCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    /** A text and the fact that it tells. */
    private record Telling(String text, String fact) {}

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("truth", "least"));
        int least = arguments.number("least", BELIEVED, 1);
        DelimitedFile truth = DelimitedFile.read(arguments.requiredFile("truth"));
        int text = truth.columnOf("row_key");
        int fact = truth.columnOf("fact");
        int said = truth.columnOf("said");
        Set<Telling> planted = new HashSet<>();
        Set<Telling> misleading = new HashSet<>();
        truth.rows().forEach(row -> (row.get(said).equals("OWN") ? planted : misleading)
                .add(new Telling(row.get(text), row.get(fact))));
        Set<Telling> found = found(least);
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("task", "facts")
                .add("least", least)
                .addAll(counted(planted, found))
                .add("misleading", misleading.size())
                .add("misled", both(misleading, found));
        Map<String, Set<Telling>> byFact = new TreeMap<>();
        planted.forEach(one ->
                byFact.computeIfAbsent(one.fact(), any -> new HashSet<>()).add(one));
        JsonObjectBuilder each = Json.createObjectBuilder();
        byFact.forEach((name, tellings) -> each.add(name, counted(tellings, of(name, found))));
        answer.add("facts", each);
        JsonPrinter.print(answer.build(), out);
    }

    private Set<Telling> found(int least) {
        Set<Telling> found = new HashSet<>();
        long after = 0;
        while (after >= 0) {
            JsonObject portion = bank.get("/facts/evidence?size=" + PAGE + "&after=" + after);
            portion.getJsonArray("texts").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getInt("strength") >= least)
                    .forEach(one -> found.add(new Telling(one.getString("textKey"), one.getString("kind"))));
            after = portion.get("next") instanceof JsonNumber next ? next.longValue() : -1;
        }
        return found;
    }

    private static Set<Telling> of(String fact, Set<Telling> found) {
        Set<Telling> these = new HashSet<>(found);
        these.removeIf(one -> !one.fact().equals(fact));
        return these;
    }

    private static JsonObjectBuilder counted(Set<Telling> planted, Set<Telling> found) {
        int right = both(planted, found);
        return Json.createObjectBuilder()
                .add("planted", planted.size())
                .add("found", found.size())
                .add("right", right)
                .add("precision", share(right, found.size()))
                .add("recall", share(right, planted.size()));
    }

    private static int both(Set<Telling> some, Set<Telling> others) {
        Set<Telling> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : rounded((double) part / whole, 4).doubleValue();
    }
}
