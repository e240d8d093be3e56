package org.acrm.identity.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.identity.entity.MatchRunRecord;
import org.acrm.identity.entity.MatchRunRepository;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.RecordIndex;
import org.acrm.shared.kernel.Workers;
import org.acrm.shared.service.OwnTransaction;

/**
 * All records of the bank in this server's memory, ready to be asked for one. It is built in the background when somebody asks for the
 * first time, and again after each match run, while the former one goes on answering. A record takes some hundred bytes.
 */
@ApplicationScoped
public class LookUpIndex {

    private static final Logger LOG = Logger.getLogger(LookUpIndex.class.getName());
    private static final long PATIENCE_SECONDS = 5;

    private final ConcurrentMap<PairKind, Built> built = new ConcurrentHashMap<>();
    private final ConcurrentMap<PairKind, Future<?>> building = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private MatchedRecords records;

    @Inject
    private MatchRunRepository runs;

    @Inject
    private OwnTransaction transaction;

    /** A found record and its weight in bits. */
    record Found(long record, double weight) {}

    private record Built(long run, double ask, RecordIndex index, long[] records) {}

    /** Records that may be the one described, heaviest first; empty where there is no index yet, or no run has learned weights. */
    Optional<List<Found>> lookUp(PairKind kind, Map<String, String> described) {
        Optional<MatchRunRecord> latest = transaction.call(() -> runs.latest(NightMatching.documentOf(kind)));
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Built ready = built.get(kind);
        if (ready == null || ready.run() != latest.get().id()) {
            begin(kind, latest.get());
            ready = ready == null ? patiently(kind) : ready;
        }
        return Optional.ofNullable(ready).map(index -> index.index().lookUp(described, index.ask()).stream()
                .map(found -> new Found(index.records()[found.record()], found.weight()))
                .toList());
    }

    private synchronized void begin(PairKind kind, MatchRunRecord run) {
        Future<?> under = building.get(kind);
        if (under == null || under.isDone()) {
            building.put(kind, threads.submit(() -> build(kind, run)));
        }
    }

    private Built patiently(PairKind kind) {
        try {
            building.get(kind).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "The index of {0} is not ready yet", kind);
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "The index of " + kind + " could not be built", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return built.get(kind);
    }

    private void build(PairKind kind, MatchRunRecord run) {
        MatchDocument document = MatchDocuments.read(run.document());
        RecordTable table = new RecordTable(RecordTable.columns(document));
        transaction.run(() -> records.read(kind, table.names(), Instant.EPOCH, table));
        RecordIndex index = RecordIndex.of(
                document,
                table,
                MatchDocuments.normalisers(document),
                LearnedWeights.of(run.weights()).weights(),
                Workers.none());
        built.put(kind, new Built(run.id(), document.bands().ask(), index, table.records()));
        LOG.log(Level.INFO, "{0} records of {1} can be looked up", new Object[] {table.size(), kind});
    }
}
