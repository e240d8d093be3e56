package org.acrm.tools;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** {@code bench NAME ...}: measurements on this machine, printed as JSON; the keys are those of docs/performance.md. */
public final class Bench {

    private static final int REFUSED = 2;
    private static final Map<String, Function<List<String>, JsonObject>> BENCHES = new TreeMap<>(Map.of(
            "clusters", ClustersBench::run,
            "features", FeaturesBench::run,
            "import", ImportBench::run,
            "match", MatchBench::run,
            "match-step", MatchStepBench::run,
            "merge", MergeBench::run,
            "night", NightBench::run,
            "quality", QualityBench::run,
            "search", SearchBench::run,
            "segments", SegmentsBench::run));

    private Bench() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** @return the exit code: 0, or 2 if the request is at fault */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            if (args.isEmpty() || !BENCHES.containsKey(args.get(0))) {
                throw new RequestException("usage: bench " + String.join("|", BENCHES.keySet()));
            }
            JsonPrinter.print(BENCHES.get(args.get(0)).apply(args.subList(1, args.size())), out);
            return 0;
        } catch (RequestException | BankException e) {
            err.println("bench: " + e.getMessage());
            return REFUSED;
        }
    }
}
