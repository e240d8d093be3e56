package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acrm.identity.kernel.ClusterAgreement;

/**
 * What was planted of persons or of companies, beside what was put together and what is asked about.
 *
 * @param same by kind, pairs of customer numbers that are one
 * @param another by kind, pairs that only look alike
 */
record DuplicatesReport(Map<String, List<String[]>> same, Map<String, List<String[]>> another) {

    private static final Set<String> OF_COMPANIES = Set.of("COMPANY_AGAIN", "SUBSIDIARY", "NAMESAKE");

    /** Of one of the two sorts, as the files of the generator tell: duplicates, and beside them those who only look alike. */
    static DuplicatesReport read(Path duplicates, boolean companies) {
        Path others = duplicates.resolveSibling("lookalikes.csv");
        return new DuplicatesReport(
                byKind(DelimitedFile.read(duplicates), "duplicate_of", companies),
                Files.exists(others) ? byKind(DelimitedFile.read(others), "looks_like", companies) : Map.of());
    }

    private static Map<String, List<String[]>> byKind(DelimitedFile file, String otherColumn, boolean companies) {
        int second = file.columnOf("customer_no");
        int first = file.columnOf(otherColumn);
        int kind = file.columnOf("kind");
        Map<String, List<String[]>> pairs = new TreeMap<>();
        file.rows().stream()
                .filter(row -> OF_COMPANIES.contains(row.get(kind)) == companies)
                .forEach(row -> pairs.computeIfAbsent(row.get(kind), k -> new ArrayList<>())
                        .add(new String[] {row.get(second), row.get(first)}));
        return pairs;
    }

    /** @param asked pairs that a steward is asked about; one of two that were merged since is no question */
    JsonObjectBuilder told(List<String[]> merged, List<String[]> asked) {
        Joined truth = new Joined();
        Joined together = new Joined();
        Joined withAsked = new Joined();
        List<String[]> planted = same.values().stream().flatMap(List::stream).toList();
        truth.join(planted);
        together.join(merged);
        withAsked.join(merged);
        withAsked.join(asked);
        List<String> all = new ArrayList<>(truth.known());
        withAsked.known().stream().filter(key -> !truth.knows(key)).forEach(all::add);
        ClusterAgreement automatic = ClusterAgreement.of(together.labels(all), truth.labels(all));
        ClusterAgreement withSteward = ClusterAgreement.of(withAsked.labels(all), truth.labels(all));
        return Json.createObjectBuilder()
                .add("planted", automatic.truePairs())
                .add("merged", automatic.foundPairs())
                .add("falselyMerged", automatic.falsePairs())
                .add("precision", rounded(automatic.precision(), 6))
                .add("recall", rounded(automatic.recall(), 6))
                .add(
                        "asked",
                        asked.stream().filter(pair -> !together.holds(pair)).count())
                .add("precisionWithAsked", rounded(withSteward.precision(), 6))
                .add("recallWithAsked", rounded(withSteward.recall(), 6))
                .add("same", kinds(same, together, withAsked))
                .add("another", kinds(another, together, withAsked));
    }

    /** What became of each kind of planted pair. */
    private static JsonObjectBuilder kinds(Map<String, List<String[]>> planted, Joined together, Joined withAsked) {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        planted.forEach((kind, pairs) -> {
            long merged = pairs.stream().filter(together::holds).count();
            long found = pairs.stream().filter(withAsked::holds).count();
            kinds.add(
                    kind,
                    Json.createObjectBuilder()
                            .add("planted", pairs.size())
                            .add("merged", merged)
                            .add("asked", found - merged)
                            .add("mergedShare", rounded((double) merged / pairs.size(), 4))
                            .add("foundShare", rounded((double) found / pairs.size(), 4)));
        });
        return kinds;
    }
}
