package org.acrm.scheduling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

@ApplicationScoped
public class NightQueries {

    private static final String RUN =
            "select new org.acrm.scheduling.entity.NightOverview(r.id, r.businessDate, r.state, r.stopRequested, r.requestedBy,"
                    + " r.requestedAt, r.startedAt, r.finishedAt, r.node, r.message) from NightRun r";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected NightQueries() {}

    public NightQueries(EntityManager database) {
        this.database = database;
    }

    /** Latest first. */
    public Page<NightOverview> runs(PageRequest page) {
        List<NightOverview> rows = runs("").setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = database.createQuery("select count(r) from NightRun r", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, true);
    }

    /** Latest first. */
    public List<NightOverview> runsOf(LocalDate date) {
        return runs(" where r.businessDate = :date").setParameter("date", date).getResultList();
    }

    public Optional<NightOverview> run(long id) {
        return runs(" where r.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<NightOverview> latest() {
        return runs("").setMaxResults(1).getResultStream().findFirst();
    }

    public List<StepOverview> steps(long runId) {
        return database.createQuery(
                        "select new org.acrm.scheduling.entity.StepOverview(s.code, s.state, s.startedAt, s.finishedAt, s.doneRows,"
                                + " s.totalRows, s.rejectedRows, s.message) from NightStepRecord s where s.run.id = :run"
                                + " order by s.ordinal",
                        StepOverview.class)
                .setParameter("run", runId)
                .getResultList();
    }

    private TypedQuery<NightOverview> runs(String where) {
        return database.createQuery(RUN + where + " order by r.id desc", NightOverview.class);
    }
}
