package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.acrm.intake.entity.BatchState;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;

/**
 * Keeps one runner at work on a delivery. A start moves the delivery's version; whoever finds another version than the one it started
 * with, or a state that a person changed, goes no further. Asked in every transaction that writes.
 */
final class RunFence {

    private final IntakeRepository repository;
    private final Clock clock;
    private final long batchId;
    private final int version;
    private final BooleanSupplier leaving;

    /** @param leaving whether this server goes down: the chunk at hand was the last one here */
    RunFence(IntakeRepository repository, Clock clock, long batchId, int version, BooleanSupplier leaving) {
        this.repository = repository;
        this.clock = clock;
        this.batchId = batchId;
        this.version = version;
        this.leaving = leaving;
    }

    /** Microseconds, as the database keeps them: a stamp is compared with what was stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void mustHold(EntityManager database) {
        if (leaving.getAsBoolean()) {
            throw new ImportStopped("the server goes down");
        }
        IntakeBatch batch = database.find(IntakeBatch.class, batchId, LockModeType.PESSIMISTIC_READ);
        if (batch.version() != version || batch.state() != BatchState.RUNNING) {
            throw new ImportStopped(batch.state() == BatchState.RUNNING ? "taken over" : "stopped");
        }
    }

    void file(EntityManager database, long fileId, Consumer<IntakeFile> change) {
        change.accept(database.find(IntakeFile.class, fileId, LockModeType.PESSIMISTIC_WRITE));
    }

    void forgetRejectsAfter(EntityManager database, long fileId, long row) {
        repository.forgetRejectsAfter(database, fileId, row);
    }

    long rejects(EntityManager database, long fileId) {
        return repository.rejects(database, fileId);
    }
}
