package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.identity.entity.FoundPair;
import org.acrm.identity.entity.GoldenForming;
import org.acrm.identity.entity.HomeRows;
import org.acrm.identity.entity.MatchRunRepository;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.entity.MergeWay;
import org.acrm.identity.entity.Merges;
import org.acrm.identity.entity.OpenAddresses;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.PairRows;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.entity.ProposedMerge;
import org.acrm.identity.kernel.SourceRows;
import org.acrm.identity.service.GoldenRecords;
import org.acrm.identity.service.Households;
import org.acrm.identity.service.MatchStep;
import org.acrm.identity.service.Merging;
import org.acrm.identity.service.NightMatching;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.service.PlayedTransactions;

/**
 * {@code bench match-step [--customers N] [--seed N]}: the whole step MATCH of a first night and of one without news, over the
 * persons among customers of the demo bank's generator of whom a fifth are second entries, in a bank with all that it has of them. Transactions and the caller's identity, which are
 * the server's, are played; the step works on one thread.
 */
final class MatchStepBench {

    private static final int CUSTOMERS = 100_000;
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);
    private static final List<String> SAID =
            List.of("name", "latin_name", "birth_date", "id_number", "mobile", "email", "address");
    private static final int SAID_OF_A_CUSTOMER = 4;

    private final PlayedTransactions transactions;
    private final EntityManager database;
    private double mergeSeconds;
    private double pairSeconds;

    private MatchStepBench(BenchBank bank) {
        transactions = new PlayedTransactions(bank);
        database = transactions.database();
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("customers", "seed"));
        int customers = arguments.number("customers", CUSTOMERS, 1000);
        int seed = arguments.number("seed", 1, 0);
        try (BenchBank bank = new BenchBank()) {
            MergeBank.found(bank);
            SourceRows people = MatchCustomers.of(customers, seed).persons().rows();
            fill(bank, people);
            MergeBank.give(bank, people.size());
            MatchStepBench bench = new MatchStepBench(bank);
            double first = bench.night(NIGHT);
            double merging = bench.mergeSeconds;
            double writing = bench.pairSeconds;
            double second = bench.night(NIGHT.plusDays(1));
            long merges = bank.number("select count(*) from identity_merge");
            return Json.createObjectBuilder()
                    .add("customers", people.size())
                    .add("processors", Runtime.getRuntime().availableProcessors())
                    .add("merges", merges)
                    .add("asked", bank.number("select count(*) from identity_pair where state = 'OPEN'"))
                    .add("firstNightSeconds", JsonPrinter.rounded(first, 1))
                    .add("ofWhichWritingPairs", JsonPrinter.rounded(writing, 1))
                    .add("ofWhichMerging", JsonPrinter.rounded(merging, 1))
                    .add("mergesPerSecond", JsonPrinter.rounded(merges / merging, 0))
                    .add("nextNightSeconds", JsonPrinter.rounded(second, 1))
                    .build();
        }
    }

    private double night(LocalDate date) {
        double[] seconds = new double[1];
        timed(seconds, () -> {
            step().run(new BenchNight(date));
            return null;
        });
        return seconds[0];
    }

    private static <T> T timed(double[] seconds, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        seconds[0] += (System.nanoTime() - start) / 1e9;
        return result;
    }

    private MatchStep step() {
        NightMatching matching = new NightMatching(
                new MatchedRecords(database),
                new MatchRunRepository(database),
                new TimedPairs(),
                new TimedMerging(),
                new Forming(),
                transactions,
                Clock.systemUTC());
        return new MatchStep(
                matching,
                new Households(
                        new HomeRows(database),
                        new OpenAddresses(database),
                        new ImportsUnderWay(database),
                        transactions,
                        Clock.systemUTC()));
    }

    private final class TimedPairs extends PairRows {

        TimedPairs() {
            super(database);
        }

        @Override
        public void found(PairKind kind, PairState state, List<FoundPair> pairs, long runId, Instant now) {
            double[] seconds = new double[1];
            timed(seconds, () -> {
                super.found(kind, state, pairs, runId, now);
                return null;
            });
            pairSeconds += seconds[0];
        }
    }

    private final class TimedMerging extends Merging {

        @Override
        public List<Long> mergeAll(List<ProposedMerge> proposals) {
            double[] seconds = new double[1];
            List<Long> done = timed(
                    seconds,
                    () -> transactions.call(() -> new Merges(database)
                            .mergeAll(proposals, MergeWay.AUTO, "bench", null, OffsetDateTime.now())));
            mergeSeconds += seconds[0];
            return done;
        }
    }

    private final class Forming extends GoldenRecords {

        @Override
        public int formChanged(int most) {
            return transactions.call(() -> new GoldenForming(database).formChanged(most, OffsetDateTime.now()));
        }
    }

    private static void fill(BenchBank bank, SourceRows people) {
        load(bank, people, "customer_customer", SAID.subList(0, SAID_OF_A_CUSTOMER), List.of());
        load(bank, people, "customer_record", SAID, List.of("customer_id"));
    }

    private static void load(BenchBank bank, SourceRows people, String table, List<String> said, List<String> owner) {
        OffsetDateTime recorded = NIGHT.atStartOfDay().atOffset(ZoneOffset.UTC);
        List<String> columns = Stream.of(
                        List.of("id", "source", "source_key", "kind", "branch_id", "recorded_at", "version"),
                        owner,
                        said)
                .flatMap(List::stream)
                .toList();
        Iterator<Object[]> rows = IntStream.range(0, people.size())
                .mapToObj(row -> {
                    long id = row + 1L;
                    Stream<Object> known = Stream.of(id, "CORE", "C" + id, "RETAIL", 1L, recorded, 0);
                    Stream<Object> cells = said.stream().map(column -> cell(people, column, row));
                    return Stream.of(known, owner.stream().map(column -> id), cells)
                            .flatMap(part -> part)
                            .toArray();
                })
                .iterator();
        bank.call(manager -> new BulkLoad(table, columns).load(manager, rows));
    }

    private static String cell(SourceRows people, String column, int row) {
        String text = people.column(column).get(row);
        return text == null || text.isEmpty() ? null : text;
    }
}
