package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.acrm.segment.kernel.RandIndex;

/** Planted groups beside the clusters that were found, for the customers of whom both are known. */
final class ClustersReport {

    private final Map<String, String> planted;
    private final Map<String, Integer> found;
    private final List<String> groups;
    private final List<String> customers;
    private final int clusters;

    /** @param found number of the cluster, from 1, by customer */
    ClustersReport(Map<String, String> planted, Map<String, Integer> found) {
        this.planted = planted;
        this.found = found;
        groups = new ArrayList<>(new TreeSet<>(planted.values()));
        customers =
                found.keySet().stream().filter(planted::containsKey).sorted().toList();
        clusters = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** @param tried what the bank says of its clustering */
    JsonObject told(JsonObject tried) {
        return Json.createObjectBuilder()
                .add("task", "clusters")
                .add("adjustedRandIndex", rounded(agreement(), 6))
                .add("customers", customers.size())
                .add("count", clusters)
                .add("silhouette", rounded(tried.getJsonNumber("silhouette").doubleValue(), 6))
                .add("stability", rounded(tried.getJsonNumber("stability").doubleValue(), 6))
                .add("bySilhouette", tried.get("bySilhouette"))
                .add("byGap", tried.get("byGap"))
                .add("byElbow", tried.get("byElbow"))
                .add("day", tried.get("day"))
                .add("variables", tried.get("variables"))
                .add("sizes", sizes())
                .add("groups", crossed())
                .build();
    }

    double agreement() {
        int[] one = customers.stream()
                .mapToInt(key -> groups.indexOf(planted.get(key)))
                .toArray();
        int[] other = customers.stream().mapToInt(key -> found.get(key) - 1).toArray();
        return RandIndex.adjusted(one, other);
    }

    private JsonArrayBuilder sizes() {
        JsonArrayBuilder sizes = Json.createArrayBuilder();
        for (int size : counted(null)) {
            sizes.add(size);
        }
        return sizes;
    }

    /** How many of each group stand in each cluster. */
    private JsonObjectBuilder crossed() {
        JsonObjectBuilder crossed = Json.createObjectBuilder();
        for (String group : groups) {
            JsonArrayBuilder row = Json.createArrayBuilder();
            for (int count : counted(group)) {
                row.add(count);
            }
            crossed.add(group, row);
        }
        return crossed;
    }

    private int[] counted(String group) {
        int[] counts = new int[clusters];
        customers.stream()
                .filter(key -> group == null || planted.get(key).equals(group))
                .forEach(key -> counts[found.get(key) - 1]++);
        return counts;
    }
}
