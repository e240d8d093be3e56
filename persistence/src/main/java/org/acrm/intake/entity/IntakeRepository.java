package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** Deliveries, their files and saved profiles. Takes the persistence context of the transaction that its caller is in. */
@ApplicationScoped
public class IntakeRepository {

    public IntakeBatch batch(EntityManager database, long id) {
        return Optional.ofNullable(database.find(IntakeBatch.class, id))
                .orElseThrow(() -> new BusinessException("error.intake.unknown", id));
    }

    /** Waits for whoever changes it at the moment. */
    public IntakeBatch lockedBatch(EntityManager database, long id) {
        return Optional.ofNullable(database.find(IntakeBatch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new BusinessException("error.intake.unknown", id));
    }

    public IntakeFile file(EntityManager database, long id) {
        return Optional.ofNullable(database.find(IntakeFile.class, id))
                .orElseThrow(() -> new BusinessException("error.intake_file.unknown", id));
    }

    public List<IntakeFile> files(EntityManager database, long batchId) {
        return database.createQuery(
                        "select f from IntakeFile f where f.batchId = :batch order by f.ordinal, f.name, f.id",
                        IntakeFile.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    /** What is imported from the file of a name. */
    public List<IntakeFile> named(EntityManager database, long batchId, String name) {
        return files(database, batchId).stream()
                .filter(f -> f.name().equals(name))
                .toList();
    }

    public boolean anyRefused(EntityManager database, long batchId) {
        return files(database, batchId).stream().anyMatch(f -> f.state() == FileState.REFUSED);
    }

    /** Forgets that a file came, with its rejects and what is staged of it. */
    public void forget(EntityManager database, IntakeFile file) {
        forgetRejectsAfter(database, file.id(), 0);
        new StagingArea().forget(database, file.id());
        database.remove(file);
    }

    /** Oldest first. */
    public List<Long> inState(EntityManager database, BatchState state) {
        return database.createQuery("select b.id from IntakeBatch b where b.state = :state order by b.id", Long.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** The latest version that the bank wrote. */
    public Optional<IntakeProfile> profile(EntityManager database, String code) {
        return database.createQuery(
                        "select p from IntakeProfile p where p.code = :code order by p.version desc",
                        IntakeProfile.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<IntakeProfile> profile(EntityManager database, String code, int version) {
        return database.createQuery(
                        "select p from IntakeProfile p where p.code = :code and p.version = :version",
                        IntakeProfile.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** The latest version of each profile that the bank wrote. */
    public List<IntakeProfile> profiles(EntityManager database) {
        return database.createQuery(
                        "select p from IntakeProfile p where p.version = (select max(o.version) from IntakeProfile o"
                                + " where o.code = p.code) order by p.code",
                        IntakeProfile.class)
                .getResultList();
    }

    public long rejects(EntityManager database, long fileId) {
        return ((Number) database.createNativeQuery("select count(*) from intake_reject where file_id = :file")
                        .setParameter("file", fileId)
                        .getSingleResult())
                .longValue();
    }

    /** Forgets the rejects of a file that is read anew, but for those of rows that are saved already. */
    public void forgetRejectsAfter(EntityManager database, long fileId, long row) {
        database.createNativeQuery("delete from intake_reject where file_id = :file and row_no > :row")
                .setParameter("file", fileId)
                .setParameter("row", row)
                .executeUpdate();
    }
}
