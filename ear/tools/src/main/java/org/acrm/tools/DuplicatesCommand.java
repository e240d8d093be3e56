package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acrm.identity.kernel.ClusterAgreement;

/**
 * {@code lab duplicates --truth FILE}: how well the nights of the running bank have found the duplicates that were planted in what was
 * delivered, and what became of relatives who only look alike ({@code lookalikes.csv} beside the file). A planted duplicate whose row the
 * import refused counts as missed.
 */
final class DuplicatesCommand {

    private final Rest bank;
    private final PrintStream out;
    private final Map<String, Integer> numbers = new HashMap<>();

    DuplicatesCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("truth"));
        Path truth = arguments.requiredFile("truth");
        Map<String, List<int[]>> duplicates = byKind(DelimitedFile.read(truth), "duplicate_of");
        Map<String, List<int[]>> lookalikes = new TreeMap<>();
        Path others = truth.resolveSibling("lookalikes.csv");
        if (Files.exists(others)) {
            lookalikes.putAll(byKind(DelimitedFile.read(others), "looks_like"));
        }
        JsonObject found = bank.get("/identity/duplicates");
        List<int[]> merged = pairs(found.getJsonArray("merged"));
        List<int[]> asked = new ArrayList<>(pairs(found.getJsonArray("asked")));
        int questions = asked.size();
        asked.addAll(merged);
        int[] people =
                clusters(duplicates.values().stream().flatMap(List::stream).toList());
        int[] together = clusters(merged);
        int[] withAsked = clusters(asked);
        ClusterAgreement automatic = ClusterAgreement.of(together, people);
        ClusterAgreement withSteward = ClusterAgreement.of(withAsked, people);
        JsonPrinter.print(
                Json.createObjectBuilder()
                        .add("task", "duplicates")
                        .add("planted", automatic.truePairs())
                        .add("merged", automatic.foundPairs())
                        .add("falselyMerged", automatic.falsePairs())
                        .add("precision", rounded(automatic.precision(), 6))
                        .add("recall", rounded(automatic.recall(), 6))
                        .add("asked", questions)
                        .add("precisionWithAsked", rounded(withSteward.precision(), 6))
                        .add("recallWithAsked", rounded(withSteward.recall(), 6))
                        .add("samePerson", kinds(duplicates, together, withAsked))
                        .add("anotherPerson", kinds(lookalikes, together, withAsked))
                        .build(),
                out);
    }

    private Map<String, List<int[]>> byKind(DelimitedFile file, String otherColumn) {
        int second = file.columnOf("customer_no");
        int first = file.columnOf(otherColumn);
        int kind = file.columnOf("kind");
        Map<String, List<int[]>> pairs = new TreeMap<>();
        file.rows().forEach(row -> pairs.computeIfAbsent(row.get(kind), k -> new ArrayList<>())
                .add(new int[] {number(row.get(second)), number(row.get(first))}));
        return pairs;
    }

    /** What became of each kind of planted pair. */
    private static JsonObjectBuilder kinds(Map<String, List<int[]>> planted, int[] together, int[] withAsked) {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        planted.forEach((kind, pairs) -> {
            long merged = joined(pairs, together);
            kinds.add(
                    kind,
                    Json.createObjectBuilder()
                            .add("planted", pairs.size())
                            .add("merged", merged)
                            .add("asked", joined(pairs, withAsked) - merged));
        });
        return kinds;
    }

    private static long joined(List<int[]> pairs, int[] clusters) {
        return pairs.stream()
                .filter(pair -> clusters[pair[0]] == clusters[pair[1]])
                .count();
    }

    private List<int[]> pairs(JsonArray keys) {
        return keys.getValuesAs(JsonObject.class).stream()
                .map(pair -> new int[] {number(pair.getString("leftKey")), number(pair.getString("rightKey"))})
                .toList();
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, k -> numbers.size());
    }

    private int[] clusters(List<int[]> pairs) {
        int[] cluster = new int[numbers.size()];
        for (int i = 0; i < cluster.length; i++) {
            cluster[i] = i;
        }
        for (int[] pair : pairs) {
            cluster[root(cluster, pair[0])] = root(cluster, pair[1]);
        }
        for (int i = 0; i < cluster.length; i++) {
            cluster[i] = root(cluster, i);
        }
        return cluster;
    }

    private static int root(int[] cluster, int of) {
        int root = of;
        while (cluster[root] != root) {
            root = cluster[root];
        }
        return root;
    }
}
