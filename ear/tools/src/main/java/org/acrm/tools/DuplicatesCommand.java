package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.identity.kernel.ClusterAgreement;

/**
 * {@code lab duplicates --truth FILE}: how well the nights of the running bank have found the duplicates that were planted in what was
 * delivered. A planted duplicate whose row the import refused counts as missed.
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
        DelimitedFile truth = DelimitedFile.read(arguments.requiredFile("truth"));
        int second = truth.columnOf("customer_no");
        int first = truth.columnOf("duplicate_of");
        List<int[]> planted = truth.rows().stream()
                .map(row -> new int[] {number(row.get(second)), number(row.get(first))})
                .toList();
        JsonObject found = bank.get("/identity/duplicates");
        List<int[]> merged = pairs(found.getJsonArray("merged"));
        List<int[]> asked = new ArrayList<>(pairs(found.getJsonArray("asked")));
        int questions = asked.size();
        asked.addAll(merged);
        int[] people = clusters(planted);
        ClusterAgreement automatic = ClusterAgreement.of(clusters(merged), people);
        ClusterAgreement withSteward = ClusterAgreement.of(clusters(asked), people);
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
                        .build(),
                out);
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
