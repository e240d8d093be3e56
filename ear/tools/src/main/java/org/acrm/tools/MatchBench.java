package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.acrm.identity.kernel.CannotLinks;
import org.acrm.identity.kernel.ClusterAgreement;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.MatchRun;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.OverlargeBlock;
import org.acrm.identity.kernel.RecordIndex;
import org.acrm.identity.kernel.SourceRows;
import org.acrm.identity.service.MatchDocuments;
import org.acrm.shared.kernel.Workers;

/**
 * {@code bench match}: invented customers, a fifth of them second entries, from delivered text in memory to clusters,
 * normalising and training included; and looking up one of them among all.
 */
final class MatchBench {

    private static final int RUNS = 3;
    private static final int QUESTIONS = 5_000;

    private final MatchDocument document = MatchDocuments.shipped("persons");
    private final Normalisers normalisers = MatchDocuments.normalisers(document);
    private final Workers workers;

    private MatchBench(Workers workers) {
        this.workers = workers;
    }

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
            MatchBench bench = new MatchBench(Workers.of(pool, threads));
            JsonArrayBuilder results = Json.createArrayBuilder();
            sizes.forEach(rows -> results.add(bench.measure(rows, seed, runs)));
            return Json.createObjectBuilder()
                    .add("document", bench.document.name())
                    .add("seed", seed)
                    .add("threads", threads)
                    .add("runs", runs)
                    .add("sizes", results)
                    .build();
        } finally {
            pool.shutdown();
        }
    }

    /** One run from text to clusters, with the seconds of each part. */
    private final class Timed {
        private final Map<MatchRun.Stage, Double> parts = new EnumMap<>(MatchRun.Stage.class);
        private MatchRun.Stage stage;
        private long since = System.nanoTime();
        private final MatchRun run;
        private final int[] clusters;

        Timed(SourceRows rows) {
            run = MatchRun.of(document, rows, normalisers, null, workers, this::begun);
            clusters =
                    run.clusters(document.bands().merge(), CannotLinks.none()).labels();
            begun(null);
        }

        private void begun(MatchRun.Stage next) {
            long now = System.nanoTime();
            if (stage != null) {
                parts.put(stage, (now - since) / 1e9);
            }
            stage = next;
            since = now;
        }

        double seconds() {
            return parts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private JsonObject measure(int size, int seed, int runs) {
        MatchPeople people = MatchPeople.of(size, seed);
        List<Double> seconds = new ArrayList<>();
        Timed best = null;
        for (int i = 0; i < runs; i++) {
            Timed timed = new Timed(people.rows());
            seconds.add(timed.seconds());
            if (best == null || timed.seconds() < best.seconds()) {
                best = timed;
            }
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rows", size)
                .add("seconds", rounded(best.seconds(), 3))
                .add(
                        "secondsPerRun",
                        JsonPrinter.numbers(
                                seconds.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray(),
                                3));
        accuracy(json, people.truth(), best);
        parts(json, best);
        lookUps(json, people, best.run.index(), seed);
        return json.build();
    }

    private static void parts(JsonObjectBuilder json, Timed timed) {
        JsonObjectBuilder parts = Json.createObjectBuilder();
        timed.parts.forEach((stage, seconds) -> parts.add(
                stage == MatchRun.Stage.DONE ? "cluster" : stage.name().toLowerCase(Locale.ROOT), rounded(seconds, 3)));
        json.add("parts", parts);
    }

    private void accuracy(JsonObjectBuilder json, int[] truth, Timed timed) {
        ClusterAgreement merged = ClusterAgreement.of(timed.clusters, truth);
        int[] asked =
                timed.run.clusters(document.bands().ask(), CannotLinks.none()).labels();
        ClusterAgreement found = ClusterAgreement.of(asked, truth);
        List<OverlargeBlock> overlarge = timed.run.overlarge();
        json.add("candidatePairs", timed.run.candidates())
                .add("truePairs", merged.truePairs())
                .add("foundPairs", merged.foundPairs())
                .add("precision", rounded(merged.precision(), 6))
                .add("recall", rounded(merged.recall(), 6))
                .add("b3F1", rounded(merged.b3F1(), 6))
                .add("askedPrecision", rounded(found.precision(), 6))
                .add("askedRecall", rounded(found.recall(), 6))
                .add("overlargeBlocks", overlarge.size())
                .add(
                        "overlargeRecords",
                        overlarge.stream().mapToInt(OverlargeBlock::records).sum());
    }

    /** People who are in the bank, as they would be typed in again. */
    private void lookUps(JsonObjectBuilder json, MatchPeople people, RecordIndex index, int seed) {
        double[] millis = new double[QUESTIONS];
        int found = 0;
        int[] truth = people.truth();
        for (int i = 0; i < 2 * QUESTIONS; i++) {
            int row = truth[(int) (i * 2_654_435_761L % truth.length)];
            Map<String, String> typed = people.typedAgain(row, seed + i);
            long start = System.nanoTime();
            List<RecordIndex.Found> answers =
                    index.lookUp(typed, document.bands().ask());
            millis[i % QUESTIONS] = (System.nanoTime() - start) / 1e6;
            if (i >= QUESTIONS && answers.stream().anyMatch(answer -> truth[answer.record()] == row)) {
                found++;
            }
        }
        Arrays.sort(millis);
        json.add(
                "lookUp",
                Json.createObjectBuilder()
                        .add("questions", QUESTIONS)
                        .add("found", rounded((double) found / QUESTIONS, 4))
                        .add("p50Millis", rounded(millis[QUESTIONS / 2], 3))
                        .add("p99Millis", rounded(millis[QUESTIONS * 99 / 100], 3))
                        .add("maxMillis", rounded(millis[QUESTIONS - 1], 3)));
    }
}
