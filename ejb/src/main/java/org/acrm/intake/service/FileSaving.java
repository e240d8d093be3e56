package org.acrm.intake.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.acrm.intake.entity.ChunkCounts;
import org.acrm.intake.entity.ErasedKeys;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.KnownRows;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.StagingArea;

/**
 * Saves a staged file chunk by chunk. Where a target allows several chunks at once they still commit in the order of the file, so that
 * the checkpoint has no holes.
 */
final class FileSaving {

    private final StagingArea area = new StagingArea();
    private final UnitOfWork work;
    private final RunFence fence;
    private final ExecutorService threads;
    private final DeliveryImport.Pace pace;
    private final KnownRows known;

    FileSaving(UnitOfWork work, RunFence fence, ExecutorService threads, DeliveryImport.Pace pace, KnownRows known) {
        this.work = work;
        this.fence = fence;
        this.threads = threads;
        this.pace = pace;
        this.known = known;
    }

    void save(ImportTarget target, StagedRows file, long checkpoint, long lastRow) {
        if (checkpoint >= lastRow) {
            return;
        }
        StagedRows remaining = file.between(checkpoint, lastRow);
        StagedRows rows = file.fresh(work.call(database -> target.allNew(database, remaining)));
        List<StagedRows> chunks = new ArrayList<>();
        for (long after = checkpoint; after < lastRow; after += pace.chunkRows()) {
            chunks.add(rows.between(after, Math.min(after + pace.chunkRows(), lastRow)));
        }
        if (target.workers() == 1 || chunks.size() < 2) {
            for (StagedRows chunk : chunks) {
                saveOne(target, chunk, new Turns(), 0);
            }
        } else {
            saveTogether(target, chunks);
        }
    }

    private void saveTogether(ImportTarget target, List<StagedRows> chunks) {
        Turns turns = new Turns();
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 0; worker < target.workers(); worker++) {
            int first = worker;
            running.add(threads.submit(() -> {
                for (int i = first; i < chunks.size(); i += target.workers()) {
                    saveOne(target, chunks.get(i), turns, i);
                }
            }));
        }
        running.forEach(FileSaving::await);
    }

    private void saveOne(ImportTarget target, StagedRows chunk, Turns turns, int place) {
        try {
            work.run(database -> {
                area.workAlone(database);
                fence.mustHold(database);
                long erased = ErasedKeys.reject(database, target, chunk);
                KnownRows.Treated treated = known.treat(database, target, chunk);
                long rejected = erased + treated.rejected() + target.rejectUnknown(database, chunk);
                ChunkCounts counts =
                        target.save(database, chunk).rejecting(rejected).keeping(treated.kept());
                turns.await(place);
                fence.mustHold(database);
                target.settle(database, chunk);
                fence.file(database, chunk.fileId(), f -> f.advance(chunk.lastRow(), counts));
                pace.beforeCommit().accept(chunk);
            });
            turns.done(place);
        } catch (RuntimeException e) {
            turns.fail();
            throw e;
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStopped("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets chunks end one after the other; when one fails, those after it fail too. */
    private static final class Turns {

        private int next;
        private boolean failed;

        synchronized void await(int place) {
            try {
                while (next < place && !failed) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failed = true;
            }
            if (failed) {
                throw new ImportStopped("an earlier chunk was not saved");
            }
        }

        synchronized void done(int place) {
            next = place + 1;
            notifyAll();
        }

        synchronized void fail() {
            failed = true;
            notifyAll();
        }
    }
}
