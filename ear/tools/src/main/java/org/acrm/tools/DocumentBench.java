package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import com.sun.management.OperatingSystemMXBean;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Persons or companies, matched by their document several times; the best run counts. */
final class DocumentBench {

    private static final int QUESTIONS = 5_000;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final MatchDocument document;
    private final Normalisers normalisers;
    private final MatchCustomers.Matched customers;
    private final List<Double> seconds = new ArrayList<>();
    private Timed best;

    DocumentBench(String document, MatchCustomers.Matched customers) {
        this.document = MatchDocuments.shipped(document);
        this.normalisers = MatchDocuments.normalisers(this.document);
        this.customers = customers;
    }

    /** One run from text to clusters, with the seconds of each part, and of all processors what the whole process took. */
    private final class Timed {
        private final long processorBefore = PROCESS.getProcessCpuTime();
        private final Map<MatchRun.Stage, Double> parts = new EnumMap<>(MatchRun.Stage.class);
        private MatchRun.Stage stage;
        private long since = System.nanoTime();
        private final MatchRun run;
        private final int[] clusters;
        private final double processorSeconds;

        Timed(SourceRows rows, Workers workers) {
            run = MatchRun.of(document, rows, normalisers, null, workers, this::begun);
            clusters =
                    run.clusters(document.bands().merge(), CannotLinks.none()).labels();
            begun(null);
            processorSeconds = (PROCESS.getProcessCpuTime() - processorBefore) / 1e9;
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

    void measure(int runs, Workers workers) {
        SourceRows rows = customers.rows();
        for (int i = 0; i < runs; i++) {
            Timed timed = new Timed(rows, workers);
            seconds.add(timed.seconds());
            if (best == null || timed.seconds() < best.seconds()) {
                best = timed;
            }
        }
    }

    double seconds() {
        return best.seconds();
    }

    double processorSeconds() {
        return best.processorSeconds;
    }

    /** Of the clusters that are merged without asking. */
    ClusterAgreement merged() {
        return ClusterAgreement.of(best.clusters, customers.truth());
    }

    JsonObjectBuilder told() {
        List<OverlargeBlock> overlarge = best.run.overlarge();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rows", customers.size())
                .add("seconds", rounded(seconds(), 3))
                .add(
                        "secondsPerRun",
                        JsonPrinter.numbers(
                                seconds.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray(),
                                3))
                .add("processorSeconds", rounded(processorSeconds(), 3))
                .add("parts", parts());
        accuracy(json);
        return json.add("candidatePairs", best.run.candidates())
                .add("overlargeBlocks", overlarge.size())
                .add(
                        "overlargeRecords",
                        overlarge.stream().mapToInt(OverlargeBlock::records).sum());
    }

    private JsonObjectBuilder parts() {
        JsonObjectBuilder parts = Json.createObjectBuilder();
        best.parts.forEach((stage, taken) -> parts.add(
                stage == MatchRun.Stage.DONE ? "cluster" : stage.name().toLowerCase(Locale.ROOT), rounded(taken, 3)));
        return parts;
    }

    private void accuracy(JsonObjectBuilder json) {
        ClusterAgreement merged = merged();
        int[] asked =
                best.run.clusters(document.bands().ask(), CannotLinks.none()).labels();
        ClusterAgreement found = ClusterAgreement.of(asked, customers.truth());
        json.add("truePairs", merged.truePairs())
                .add("foundPairs", merged.foundPairs())
                .add("falsePairs", merged.falsePairs())
                .add("precision", rounded(merged.precision(), 6))
                .add("recall", rounded(merged.recall(), 6))
                .add("b3F1", rounded(merged.b3F1(), 6))
                .add("askedPrecision", rounded(found.precision(), 6))
                .add("askedRecall", rounded(found.recall(), 6));
    }

    /** Customers of the bank, as they would be typed in again, looked up among all. */
    JsonObjectBuilder lookUps() {
        RecordIndex index = best.run.index();
        double[] millis = new double[QUESTIONS];
        int found = 0;
        int[] truth = customers.truth();
        for (int i = 0; i < 2 * QUESTIONS; i++) {
            int row = (int) (i * 2_654_435_761L % truth.length);
            Map<String, String> typed = customers.typedAgain(row, i);
            long start = System.nanoTime();
            List<RecordIndex.Found> answers =
                    index.lookUp(typed, document.bands().ask());
            millis[i % QUESTIONS] = (System.nanoTime() - start) / 1e6;
            if (i >= QUESTIONS && answers.stream().anyMatch(answer -> truth[answer.record()] == truth[row])) {
                found++;
            }
        }
        Arrays.sort(millis);
        return Json.createObjectBuilder()
                .add("questions", QUESTIONS)
                .add("found", rounded((double) found / QUESTIONS, 4))
                .add("p50Millis", rounded(millis[QUESTIONS / 2], 3))
                .add("p99Millis", rounded(millis[QUESTIONS * 99 / 100], 3))
                .add("maxMillis", rounded(millis[QUESTIONS - 1], 3));
    }
}
