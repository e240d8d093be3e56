package org.acrm.scheduling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

@ApplicationScoped
public class NightRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected NightRepository() {}

    public NightRepository(EntityManager database) {
        this.database = database;
    }

    public NightRun add(NightRun run) {
        database.persist(run);
        return run;
    }

    public NightRun get(long id) {
        return Optional.ofNullable(database.find(NightRun.class, id)).orElseThrow(() -> unknown(id));
    }

    /** For a change: the run's row stays locked until the transaction at hand ends. */
    public NightRun locked(long id) {
        return Optional.ofNullable(database.find(NightRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(id));
    }

    public NightStepRecord step(long runId, NightStepCode code) {
        return database.createQuery(
                        "select s from NightStepRecord s where s.run.id = :run and s.code = :code",
                        NightStepRecord.class)
                .setParameter("run", runId)
                .setParameter("code", code)
                .getSingleResult();
    }

    public boolean stopRequested(long runId) {
        return database.createQuery("select r.stopRequested from NightRun r where r.id = :id", Boolean.class)
                .setParameter("id", runId)
                .getSingleResult();
    }

    /** Requested or running ones; the rules keep them to one. */
    public List<NightRun> active() {
        return database.createQuery("select r from NightRun r where r.state in :states order by r.id", NightRun.class)
                .setParameter("states", EnumSet.of(RunState.REQUESTED, RunState.RUNNING))
                .getResultList();
    }

    /** The latest run for the date, in whatever state. */
    public Optional<NightRun> latestOf(LocalDate date) {
        return database.createQuery(
                        "select r from NightRun r where r.businessDate = :date order by r.id desc", NightRun.class)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest date that any run began: rows may have been derived for it. */
    public Optional<LocalDate> latestBegun() {
        return Optional.ofNullable(database.createQuery(
                        "select max(r.businessDate) from NightRun r where r.startedAt is not null", LocalDate.class)
                .getSingleResult());
    }

    private static BusinessException unknown(long id) {
        return new BusinessException("error.night.unknown", id);
    }
}
