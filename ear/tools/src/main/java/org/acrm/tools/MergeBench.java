package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.acrm.identity.entity.MergeWay;
import org.acrm.identity.entity.Merges;
import org.acrm.identity.entity.ProposedMerge;

/**
 * {@code bench merge [--customers N] [--merges N] [--chunk N]}: what a night pays for putting together what it is sure of, chunk by chunk
 * in transactions of their own, in a bank of N customers with all that it has of them.
 */
final class MergeBench {

    private static final int CUSTOMERS = 100_000;

    private MergeBench() {}

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("customers", "merges", "chunk"));
        int customers = arguments.number("customers", CUSTOMERS, 100);
        int merges = Math.min(arguments.number("merges", customers / 5, 1), customers / 2);
        int chunk = arguments.number("chunk", 1_000, 1);
        try (BenchBank bank = new BenchBank()) {
            long began = System.nanoTime();
            MergeBank.fill(bank, customers);
            double filled = since(began);
            JsonArrayBuilder chunks = Json.createArrayBuilder();
            long start = System.nanoTime();
            for (int from = 0; from < merges; from += chunk) {
                long one = System.nanoTime();
                merge(bank, from, Math.min(merges, from + chunk));
                chunks.add(JsonPrinter.rounded(since(one), 2));
            }
            double seconds = since(start);
            return Json.createObjectBuilder()
                    .add("customers", customers)
                    .add("transactions", bank.number("select count(*) from activity_transaction"))
                    .add("merges", bank.number("select count(*) from identity_merge"))
                    .add("processors", Runtime.getRuntime().availableProcessors())
                    .add("fillSeconds", JsonPrinter.rounded(filled, 1))
                    .add("seconds", JsonPrinter.rounded(seconds, 2))
                    .add("mergesPerSecond", JsonPrinter.rounded(merges / seconds, 0))
                    .add("secondsPerChunk", chunks)
                    .build();
        }
    }

    private static void merge(BenchBank bank, int from, int to) {
        List<ProposedMerge> proposals = LongStream.range(from, to)
                .mapToObj(i -> new ProposedMerge(null, 2 * i + 1, 2 * i + 2))
                .toList();
        bank.call(database ->
                new Merges(database).mergeAll(proposals, MergeWay.AUTO, "bench", null, OffsetDateTime.now()));
    }

    private static double since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0;
    }
}
