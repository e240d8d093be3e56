package org.acrm.identity.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.acrm.customer.service.PersonErased;
import org.acrm.identity.entity.MatchRunRecord;
import org.acrm.identity.entity.MatchRunRepository;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.RecordChanges;
import org.acrm.identity.entity.RecordChanges.Mark;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.identity.kernel.RecordIndex;
import org.acrm.shared.kernel.Workers;
import org.acrm.shared.service.OwnTransaction;

/**
 * All records of the bank in this server's memory, ready to be asked for one. It is built in the background when somebody asks for the
 * first time, and again after each match run and after an erasure, while the former one goes on answering. Before each answer it takes
 * over what has changed since the last; where that is too much it is built again. A record takes some hundred bytes.
 */
@ApplicationScoped
public class LookUpIndex {

    private static final Logger LOG = Logger.getLogger(LookUpIndex.class.getName());
    private static final long PATIENCE_SECONDS = 5;

    /** So many changes are taken over while somebody waits: about as long as a second. */
    private static final int CHANGES = 10_000;

    private final ConcurrentMap<PairKind, LiveIndex> built = new ConcurrentHashMap<>();
    private final ConcurrentMap<PairKind, Future<?>> building = new ConcurrentHashMap<>();

    private final MatchedRecords records;
    private final RecordChanges changes;
    private final MatchRunRepository runs;
    private final OwnTransaction transaction;
    private final Clock clock;
    private final int most;

    @Resource
    private ManagedExecutorService threads;

    protected LookUpIndex() {
        this(null, null, null, null, null);
    }

    @Inject
    public LookUpIndex(
            MatchedRecords records,
            RecordChanges changes,
            MatchRunRepository runs,
            OwnTransaction transaction,
            Clock clock) {
        this(records, changes, runs, transaction, clock, CHANGES);
    }

    LookUpIndex(
            MatchedRecords records,
            RecordChanges changes,
            MatchRunRepository runs,
            OwnTransaction transaction,
            Clock clock,
            int most) {
        this.records = records;
        this.changes = changes;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
        this.most = most;
    }

    /** A found record and its weight in bits. */
    record Found(long record, double weight) {}

    /**
     * @param found heaviest first
     * @param complete whether every record that the bank has by now was compared
     */
    record Answer(List<Found> found, boolean complete) {}

    /** Records that may be the one described; empty where there is no index yet, or no run has learned weights. */
    Optional<Answer> lookUp(PairKind kind, Map<String, String> described) {
        Optional<MatchRunRecord> latest = latest(kind);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        LiveIndex ready = built.get(kind);
        if (ready == null) {
            ready = patiently(kind, begin(kind));
        } else if (ready.run() != latest.get().id()) {
            begin(kind);
        }
        if (ready == null) {
            return Optional.empty();
        }
        boolean complete = catchUp(kind, ready);
        return Optional.of(new Answer(ready.lookUp(described), complete));
    }

    /** On other servers an answer leaves out whoever was erased, and the next one notices. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
        built.forEach((kind, index) -> {
            index.forget(erased.records());
            begin(kind);
        });
    }

    private Optional<MatchRunRecord> latest(PairKind kind) {
        return transaction.call(() -> runs.latest(NightMatching.documentOf(kind)));
    }

    /** @return false where too much has changed: then it is built again as soon as no import is under way */
    private boolean catchUp(PairKind kind, LiveIndex index) {
        synchronized (index) {
            Mark now = transaction.call(() -> changes.mark(clock.instant()));
            if (now.erasure() != index.mark().erasure()) {
                begin(kind);
            }
            Optional<Map<Long, Instant>> changed = transaction.call(() -> changes.since(index.mark(), now, most));
            if (changed.isEmpty()) {
                if (!now.importing()) {
                    begin(kind);
                }
                return false;
            }
            List<Long> unseen = index.unseen(changed.get());
            if (!unseen.isEmpty()) {
                RecordTable table = new RecordTable(RecordTable.columns(index.document()));
                transaction.run(() -> records.read(kind, table.names(), unseen, table));
                index.take(unseen, table);
            }
            index.upToDate(now, changed.get());
            return true;
        }
    }

    private synchronized Future<?> begin(PairKind kind) {
        Future<?> under = building.get(kind);
        if (under != null && !under.isDone()) {
            return under;
        }
        FutureTask<?> task = new FutureTask<>(() -> build(kind), null);
        building.put(kind, task);
        Executor executor = threads == null ? Runnable::run : threads;
        executor.execute(task);
        return task;
    }

    private LiveIndex patiently(PairKind kind, Future<?> task) {
        try {
            task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "The index of {0} is not ready yet", kind);
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "The index of " + kind + " could not be built", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return built.get(kind);
    }

    private void build(PairKind kind) {
        MatchRunRecord run = latest(kind).orElseThrow();
        MatchDocument document = MatchDocuments.read(run.document());
        Mark mark = transaction.call(() -> changes.mark(clock.instant()));
        Map<Long, Instant> seen =
                transaction.call(() -> changes.since(mark, mark, most)).orElse(Map.of());
        RecordTable table = new RecordTable(RecordTable.columns(document));
        transaction.run(() -> records.read(kind, table.names(), Instant.EPOCH, table));
        RecordIndex index = RecordIndex.of(
                document,
                table,
                MatchDocuments.normalisers(document),
                LearnedWeights.of(run.weights()).weights(),
                Workers.none());
        built.put(kind, new LiveIndex(run.id(), document, index, table.records(), mark, seen));
        LOG.log(Level.INFO, "{0} records of {1} can be looked up", new Object[] {table.size(), kind});
    }
}
