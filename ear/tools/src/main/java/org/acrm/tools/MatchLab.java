package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;
import static org.acrm.tools.JsonPrinter.texts;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.identity.kernel.CannotLinks;
import org.acrm.identity.kernel.ClusterAgreement;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchField;
import org.acrm.identity.kernel.MatchRun;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.OverlargeBlock;
import org.acrm.identity.kernel.SourceRows;
import org.acrm.identity.service.MatchDocuments;
import org.acrm.shared.kernel.Workers;

/** Who is whom: the matching of the product on a file whose true clusters are known, which it is not shown. */
final class MatchLab {

    private static final Set<String> OPTIONS = Set.of("data", "truth-from", "drop", "document", "threads");

    private MatchLab() {}

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, OPTIONS);
        if (!arguments.words().isEmpty()) {
            throw new RequestException("Not understood: " + arguments.words().get(0));
        }
        int threads = arguments.number("threads", Runtime.getRuntime().availableProcessors(), 1);
        DelimitedFile file = DelimitedFile.read(arguments.requiredFile("data"));
        String truth = arguments.required("truth-from");
        int[] people = TrueClusters.of(file, truth);
        List<String> dropped = arguments.list("drop");
        dropped.forEach(file::columnOf);
        Set<String> known = new HashSet<>(file.header());
        known.remove(truth);
        dropped.forEach(known::remove);
        MatchDocument document =
                restricted(arguments.file("document").map(MatchLab::read).orElseGet(() -> fitting(known)), known);
        return measured(document, file, people, threads)
                .add("dropped", texts(dropped))
                .build();
    }

    private static JsonObjectBuilder measured(MatchDocument document, DelimitedFile file, int[] people, int threads) {
        Normalisers normalisers = MatchDocuments.normalisers(document);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            MatchRun run = MatchRun.learning(document, rows(file), normalisers, Workers.of(pool, threads));
            int[] asked = clusters(run, document.bands().ask());
            int[] merged = clusters(run, document.bands().merge());
            double seconds = (System.nanoTime() - start) / 1e9;
            return result(document, run, ClusterAgreement.of(asked, people), ClusterAgreement.of(merged, people))
                    .add("seconds", rounded(seconds, 3));
        } finally {
            pool.shutdown();
        }
    }

    private static int[] clusters(MatchRun run, double atLeast) {
        return run.clusters(atLeast, CannotLinks.none()).labels();
    }

    private static JsonObjectBuilder result(
            MatchDocument document, MatchRun run, ClusterAgreement asked, ClusterAgreement merged) {
        return Json.createObjectBuilder()
                .add("task", "match")
                .add("document", document.name())
                .add("version", document.version())
                .add("rows", run.records())
                .add("candidatePairs", run.candidates())
                .add("truePairs", asked.truePairs())
                .add("foundPairs", asked.foundPairs())
                .add("precision", rounded(asked.precision(), 6))
                .add("recall", rounded(asked.recall(), 6))
                .add("f1", rounded(asked.f1(), 6))
                .add("b3Precision", rounded(asked.b3Precision(), 6))
                .add("b3Recall", rounded(asked.b3Recall(), 6))
                .add("b3F1", rounded(asked.b3F1(), 6))
                .add("automaticPairs", merged.foundPairs())
                .add("automaticFalsePairs", merged.falsePairs())
                .add("automaticPrecision", rounded(merged.precision(), 6))
                .add("automaticRecall", rounded(merged.recall(), 6))
                .add("overlargeBlocks", overlarge(run.overlarge()));
    }

    private static JsonArrayBuilder overlarge(List<OverlargeBlock> blocks) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        blocks.forEach(block -> array.add(Json.createObjectBuilder()
                .add("rule", block.rule())
                .add("value", block.value())
                .add("records", block.records())
                .add("pairs", block.pairs())));
        return array;
    }

    private static MatchDocument read(Path file) {
        try {
            return MatchDocuments.read(Files.readString(file));
        } catch (IOException e) {
            throw new RequestException(file + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new RequestException(file + ": " + e.getMessage());
        }
    }

    /** Of the documents that ship, the one most of whose columns the file has. */
    private static MatchDocument fitting(Set<String> known) {
        return MatchDocuments.shipped().stream()
                .map(MatchDocuments::shipped)
                .max(Comparator.comparingDouble(document -> document.fields().stream()
                                .map(MatchField::column)
                                .filter(known::contains)
                                .count()
                        / (double) document.fields().size()))
                .orElseThrow();
    }

    private static MatchDocument restricted(MatchDocument document, Set<String> known) {
        Set<String> absent = new HashSet<>();
        document.fields().stream()
                .flatMap(field -> field.columns().stream())
                .filter(column -> !known.contains(column))
                .forEach(absent::add);
        try {
            return document.without(absent);
        } catch (IllegalArgumentException e) {
            throw new RequestException("The file has too few of the columns that document " + document.name()
                    + " asks for; it lacks " + String.join(", ", absent));
        }
    }

    private static SourceRows rows(DelimitedFile file) {
        return SourceRows.of(IntStream.range(0, file.header().size())
                .boxed()
                .collect(Collectors.toMap(column -> file.header().get(column), column -> file.rows().stream()
                        .map(row -> row.get(column))
                        .toList())));
    }
}
