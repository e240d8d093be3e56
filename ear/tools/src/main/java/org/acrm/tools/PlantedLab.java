package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.acrm.identity.kernel.CannotLinks;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchRun;
import org.acrm.identity.kernel.SourceRows;
import org.acrm.identity.service.MatchDocuments;
import org.acrm.shared.kernel.Workers;

/**
 * {@code lab planted --customers FILE --truth FILE}: the customers of a delivery of the demo bank, matched in memory by the documents for
 * persons and for companies, beside the duplicates that were planted in it. Without a server, so that banks of any size are soon measured.
 */
final class PlantedLab {

    private static final Set<String> COMPANIES = Set.of("CORPORATE", "INTERBANK");

    private final DelimitedFile customers;
    private final Path truth;

    private PlantedLab(DelimitedFile customers, Path truth) {
        this.customers = customers;
        this.truth = truth;
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("customers", "truth"));
        PlantedLab lab = new PlantedLab(
                DelimitedFile.read(arguments.requiredFile("customers")), arguments.requiredFile("truth"));
        return Json.createObjectBuilder()
                .add("task", "planted")
                .add("persons", lab.matched("persons", false))
                .add("companies", lab.matched("companies", true))
                .build();
    }

    private JsonObjectBuilder matched(String documentName, boolean companies) {
        MatchDocument document = MatchDocuments.shipped(documentName);
        int kind = customers.columnOf("kind");
        int number = customers.columnOf("customer_no");
        List<List<String>> rows = customers.rows().stream()
                .filter(row -> COMPANIES.contains(row.get(kind)) == companies)
                .toList();
        MatchRun run = MatchRun.learning(document, columns(rows), MatchDocuments.normalisers(document), Workers.none());
        List<String> numbers = rows.stream().map(row -> row.get(number)).toList();
        return DuplicatesReport.read(truth, companies)
                .told(
                        links(run, document.bands().merge(), numbers),
                        links(run, document.bands().ask(), numbers))
                .add("rows", rows.size());
    }

    /** Each record with the first of its cluster. */
    private static List<String[]> links(MatchRun run, double atLeast, List<String> numbers) {
        int[] labels = run.clusters(atLeast, CannotLinks.none()).labels();
        Map<Integer, String> firsts = new HashMap<>();
        List<String[]> links = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            String first = firsts.putIfAbsent(labels[row], numbers.get(row));
            if (first != null) {
                links.add(new String[] {numbers.get(row), first});
            }
        }
        return links;
    }

    private SourceRows columns(List<List<String>> rows) {
        Map<String, List<String>> columns = new HashMap<>();
        IntStream.range(0, customers.header().size())
                .forEach(column -> columns.put(
                        customers.header().get(column),
                        rows.stream().map(row -> row.get(column)).toList()));
        return SourceRows.of(columns);
    }
}
