package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Dirt that was planted in what was delivered, beside what the import refused and what the rules of data quality found.
 *
 * @param planted by file and kind of dirt, the keys of its rows
 * @param rejected by file, the rows that the import refused
 * @param failing by rule, the numbers of the customers whose rows fail
 */
record DirtReport(
        Map<Kind, Set<String>> planted, Map<String, List<Reject>> rejected, Map<String, Set<String>> failing) {

    /** A row that the import refused, and why. */
    record Reject(String key, String reason) {}

    /** Which rule finds what the import lets in. */
    static final Map<String, String> RULES = Map.of(
            "BIRTH_DATE_1900", "CUSTOMER_BIRTH_PLAUSIBLE",
            "BROKEN_EMAIL", "EMAIL_FORM",
            "MISSING_CONTACT", "CUSTOMER_REACHABLE");

    /** What is in order as it is, or is put in order by itself. */
    private static final Map<String, String> LEFT = Map.of(
            "LATE", "a late booking is taken in",
            "NOT_YET_DELIVERED", "comes with a later file",
            "SPACES_AROUND_CITY", "taken off by the import",
            "TYPO_IN_NAME", "for the matching to find, no rule can");

    record Kind(String file, String defect) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byFile = file.compareTo(other.file);
            return byFile == 0 ? defect.compareTo(other.defect) : byFile;
        }
    }

    JsonObject told() {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        JsonArrayBuilder left = Json.createArrayBuilder();
        long all = 0;
        long found = 0;
        for (Map.Entry<Kind, Set<String>> entry : new TreeMap<>(planted).entrySet()) {
            JsonObjectBuilder kind = Json.createObjectBuilder()
                    .add("file", entry.getKey().file())
                    .add("defect", entry.getKey().defect())
                    .add("planted", entry.getValue().size());
            if (LEFT.containsKey(entry.getKey().defect())) {
                long refused = refused(entry.getKey().file()).stream()
                        .filter(entry.getValue()::contains)
                        .count();
                left.add(kind.add("takenIn", entry.getValue().size() - refused)
                        .add("why", LEFT.get(entry.getKey().defect())));
            } else {
                int here = tellFound(kind, entry.getKey(), entry.getValue());
                kinds.add(kind.add(
                        "recall", rounded((double) here / entry.getValue().size(), 4)));
                all += entry.getValue().size();
                found += here;
            }
        }
        return Json.createObjectBuilder()
                .add("task", "dirt")
                .add("planted", all)
                .add("found", found)
                .add("recall", rounded(all == 0 ? 1 : (double) found / all, 4))
                .add("kinds", kinds)
                .add("left", left)
                .add("rules", rules())
                .add("rejects", rejects())
                .build();
    }

    private Set<String> refused(String file) {
        return rejected.getOrDefault(file, List.of()).stream()
                .map(Reject::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int tellFound(JsonObjectBuilder kind, Kind of, Set<String> keys) {
        Set<String> refused = refused(of.file());
        refused.retainAll(keys);
        kind.add("rejected", refused.size());
        String rule = RULES.get(of.defect());
        if (rule == null) {
            return refused.size();
        }
        Set<String> failed = new TreeSet<>(failing.getOrDefault(rule, Set.of()));
        failed.retainAll(keys);
        failed.removeAll(refused);
        kind.add("byRule", failed.size()).add("rule", rule);
        return refused.size() + failed.size();
    }

    /** How much of what a rule finds was planted; other rows may fail for reasons of their own. */
    private JsonArrayBuilder rules() {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        new TreeMap<>(RULES).forEach((defect, rule) -> {
            Set<String> failed = failing.getOrDefault(rule, Set.of());
            Set<String> keys = planted.getOrDefault(new Kind("customers", defect), Set.of());
            long meant = failed.stream().filter(keys::contains).count();
            JsonObjectBuilder told = Json.createObjectBuilder()
                    .add("rule", rule)
                    .add("customers", failed.size())
                    .add("planted", meant);
            rules.add(failed.isEmpty() ? told : told.add("precision", rounded((double) meant / failed.size(), 4)));
        });
        return rules;
    }

    /**
     * Of each file and reason, how many refused rows were planted ({@code precision}). The others are {@code derived}: the
     * roles of a customer who was refused are refused, too.
     */
    private JsonArrayBuilder rejects() {
        JsonArrayBuilder rejects = Json.createArrayBuilder();
        new TreeMap<>(rejected).forEach((file, rows) -> {
            Set<String> dirty = new HashSet<>();
            planted.forEach((kind, keys) -> dirty.addAll(kind.file().equals(file) ? keys : Set.of()));
            Map<String, List<Reject>> byReason =
                    rows.stream().collect(Collectors.groupingBy(Reject::reason, TreeMap::new, Collectors.toList()));
            byReason.forEach((reason, refused) -> {
                long meant = refused.stream()
                        .filter(row -> dirty.contains(row.key()))
                        .count();
                rejects.add(Json.createObjectBuilder()
                        .add("file", file)
                        .add("reason", reason)
                        .add("rows", refused.size())
                        .add("planted", meant)
                        .add("derived", refused.size() - meant)
                        .add("precision", rounded((double) meant / refused.size(), 4)));
            });
        });
        return rejects;
    }
}
