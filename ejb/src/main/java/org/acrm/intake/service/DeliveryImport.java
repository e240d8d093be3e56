package org.acrm.intake.service;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.acrm.intake.entity.ErasedKeys;
import org.acrm.intake.entity.FileState;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.StagingArea;
import org.acrm.intake.kernel.UnreadableFile;

/**
 * Imports a delivery: its files one after the other, each staged whole and then saved chunk by chunk. Called again after a kill it goes
 * on where the last chunk was committed.
 */
public final class DeliveryImport {

    public static final int CHUNK_ROWS = 100_000;

    /**
     * How much is done at once, and who may break in.
     *
     * @param beforeCommit called when a chunk is about to commit; a test breaks the run here
     * @param leaving whether this server goes down
     */
    public record Pace(int chunkRows, Consumer<StagedRows> beforeCommit, BooleanSupplier leaving) {

        public static Pace until(BooleanSupplier leaving) {
            return new Pace(CHUNK_ROWS, chunk -> {}, leaving);
        }
    }

    private final UnitOfWork work;
    private final Clock clock;
    private final DeliveryFolder folder;
    private final Map<String, ImportTarget> targets;
    private final ExecutorService threads;
    private final Pace pace;
    private final IntakeRepository repository = new IntakeRepository();
    private final StagingArea area = new StagingArea();

    public DeliveryImport(
            UnitOfWork work,
            Clock clock,
            DeliveryFolder folder,
            List<ImportTarget> targets,
            ExecutorService threads,
            Pace pace) {
        this.work = work;
        this.clock = clock;
        this.folder = folder;
        this.targets = ImportTargets.byName(targets);
        this.threads = threads;
        this.pace = pace;
    }

    /** Takes the delivery, from another runner if need be. @return the version that shows whether it is still one's own */
    public int take(long batchId) {
        return work.call(database -> {
            IntakeBatch batch = repository.lockedBatch(database, batchId);
            batch.start(clock.instant());
            database.lock(batch, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            database.flush();
            return batch.version();
        });
    }

    public void run(long batchId, Profile profile) {
        run(batchId, profile, take(batchId));
    }

    /** @throws ImportStopped when a person stopped it or another runner took it over */
    public void run(long batchId, Profile profile, int version) {
        RunFence fence = new RunFence(repository, clock, batchId, version, pace.leaving());
        List<IntakeFile> files = work.call(database -> repository.files(database, batchId));
        for (IntakeFile file : files) {
            if (!file.ended()) {
                try {
                    importFile(file, profile, fence);
                } catch (UnreadableFile e) {
                    refuse(batchId, file, fence, e);
                    return;
                }
            }
        }
        work.run(database -> repository.lockedBatch(database, batchId).finish(clock.instant()));
    }

    private void importFile(IntakeFile file, Profile profile, RunFence fence) {
        ImportTarget target = targets.get(file.target());
        FileRule rule = profile.rules().get(file.ordinal());
        FileStaging staging = new FileStaging(work, fence);
        long checkpoint = file.checkpointRow();
        StagedRows rows = StagedRows.of(file.id(), profile.source(), fence.now(), rule.deliveredAs());
        long last = file.readRows();
        boolean stagedBefore = file.state() == FileState.SAVING
                && work.call(database -> area.count(database, file.id(), checkpoint)) > 0;
        if (!stagedBefore) {
            FileStaging.Staged staged =
                    staging.stage(file, folder.file(file.batchId(), file.name()), rule, target, checkpoint);
            staging.judge(file, target, rows.between(checkpoint, Long.MAX_VALUE), staged);
            last = staged.rows();
        }
        new FileSaving(work, fence, threads, pace, file.known()).save(target, rows, checkpoint, last);
        finish(file, target, rows, fence);
    }

    private void finish(IntakeFile file, ImportTarget target, StagedRows rows, RunFence fence) {
        work.run(database -> {
            fence.mustHold(database);
            target.finish(database, rows);
            fence.file(database, file.id(), f -> f.finish(clock.instant()));
        });
        work.run(database -> area.forget(database, file.id()));
        Set<String> erased = work.call(database -> ErasedKeys.hashesMetBy(database, rows));
        if (!erased.isEmpty()) {
            Redaction.ofHashes(erased).overwrite(folder.file(file.batchId(), file.name()));
        }
    }

    private void refuse(long batchId, IntakeFile file, RunFence fence, UnreadableFile why) {
        work.run(database -> {
            fence.mustHold(database);
            area.forget(database, file.id());
            fence.forgetRejectsAfter(database, file.id(), file.checkpointRow());
            fence.file(database, file.id(), f -> f.refuse(clock.instant(), why.line(), why.key(), why.detail()));
            repository.lockedBatch(database, batchId).refuse(clock.instant(), file.name());
        });
    }
}
