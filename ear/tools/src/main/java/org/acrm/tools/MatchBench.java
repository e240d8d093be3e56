package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.acrm.identity.kernel.ClusterAgreement;
import org.acrm.shared.kernel.Workers;

/**
 * {@code bench match}: customers of the demo bank's generator, a fifth of them second entries, from delivered text in memory to clusters,
 * normalising and training included, persons and companies by their documents; and persons looked up among all.
 */
final class MatchBench {

    private static final int RUNS = 3;

    private MatchBench() {}

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("rows", "seed", "threads", "runs"));
        int seed = arguments.number("seed", 1, 0);
        int runs = arguments.number("runs", RUNS, 1);
        int threads = arguments.number("threads", Runtime.getRuntime().availableProcessors(), 1);
        List<Integer> sizes = arguments.text("rows").isPresent()
                ? List.of(arguments.number("rows", 0, 1000))
                : List.of(100_000, 300_000, 1_000_000);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            JsonArrayBuilder results = Json.createArrayBuilder();
            sizes.forEach(
                    rows -> results.add(measure(MatchCustomers.of(rows, seed), rows, runs, Workers.of(pool, threads))));
            return Json.createObjectBuilder()
                    .add("seed", seed)
                    .add("threads", threads)
                    .add("runs", runs)
                    .add("sizes", results)
                    .build();
        } finally {
            pool.shutdown();
        }
    }

    private static JsonObjectBuilder measure(MatchCustomers customers, int asked, int runs, Workers workers) {
        long before = live();
        DocumentBench companies = new DocumentBench("companies", customers.companies());
        companies.measure(runs, workers);
        DocumentBench persons = new DocumentBench("persons", customers.persons());
        persons.measure(runs, workers);
        ClusterAgreement ofCompanies = companies.merged();
        ClusterAgreement ofPersons = persons.merged();
        double common = ofCompanies.commonPairs() + ofPersons.commonPairs();
        return Json.createObjectBuilder()
                .add("customers", asked)
                .add("rows", customers.size())
                .add("secondEntries", rounded((double) customers.secondEntries() / customers.size(), 4))
                .add("seconds", rounded(companies.seconds() + persons.seconds(), 3))
                .add("processorSeconds", rounded(companies.processorSeconds() + persons.processorSeconds(), 3))
                .add("precision", rounded(common / (ofCompanies.foundPairs() + ofPersons.foundPairs()), 6))
                .add("recall", rounded(common / (ofCompanies.truePairs() + ofPersons.truePairs()), 6))
                .add("indexMegabytes", (live() - before) >> 20)
                .add("persons", persons.told().add("lookUp", persons.lookUps()))
                .add("companies", companies.told());
    }

    /** Bytes of the heap that are in use. */
    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
