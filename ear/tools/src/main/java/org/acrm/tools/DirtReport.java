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
 * @param typos what became of slips in names, which only the matching can find
 */
record DirtReport(
        Map<Kind, Set<String>> planted,
        Map<String, List<Reject>> rejected,
        Map<String, Set<String>> failing,
        MatchedTypos typos) {

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
            "SPACES_AROUND_CITY", "taken off by the import");

    /** The row of this key is in the bank all the same. */
    private static final String AGAIN = "DUPLICATE_KEY";

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
                    .add("defect", entry.getKey().defect());
            if (LEFT.containsKey(entry.getKey().defect())) {
                left.add(tellLeft(kind, entry.getKey(), entry.getValue()));
            } else {
                MatchedTypos.Told told = tellFound(kind, entry.getKey(), entry.getValue());
                kinds.add(withRecall(kind, told));
                all += told.planted();
                found += told.found();
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

    private static JsonObjectBuilder withRecall(JsonObjectBuilder kind, MatchedTypos.Told told) {
        return told.planted() == 0 ? kind : kind.add("recall", rounded((double) told.found() / told.planted(), 4));
    }

    private JsonObjectBuilder tellLeft(JsonObjectBuilder kind, Kind of, Set<String> keys) {
        long refused = refused(of.file()).stream().filter(keys::contains).count();
        return kind.add("planted", keys.size())
                .add("takenIn", keys.size() - refused)
                .add("why", LEFT.get(of.defect()));
    }

    private Set<String> absent(String file) {
        return rejected.getOrDefault(file, List.of()).stream()
                .filter(row -> !row.reason().equals(AGAIN))
                .map(Reject::key)
                .collect(Collectors.toSet());
    }

    private Set<String> refused(String file) {
        return rejected.getOrDefault(file, List.of()).stream()
                .map(Reject::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private MatchedTypos.Told tellFound(JsonObjectBuilder kind, Kind of, Set<String> keys) {
        if (of.defect().equals(MatchedTypos.DEFECT)) {
            return typos.tell(kind, keys, absent(of.file()));
        }
        Set<String> refused = refused(of.file());
        refused.retainAll(keys);
        kind.add("planted", keys.size()).add("rejected", refused.size());
        String rule = RULES.get(of.defect());
        if (rule == null) {
            return new MatchedTypos.Told(keys.size(), refused.size());
        }
        Set<String> told = failing.getOrDefault(rule, Set.of());
        Set<String> failed = new TreeSet<>(told);
        failed.retainAll(keys);
        long meant = failed.size();
        failed.removeAll(refused);
        kind.add("byRule", failed.size()).add("rule", rule);
        if (!told.isEmpty()) {
            kind.add("precision", rounded((double) meant / told.size(), 4));
        }
        return new MatchedTypos.Told(keys.size(), refused.size() + failed.size());
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
