package org.acrm.modelling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** The register of model versions, newest first. */
@ApplicationScoped
public class ModelQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ModelQueries() {}

    public ModelQueries(EntityManager database) {
        this.database = database;
    }

    public Page<VersionOverview> versions(PageRequest request) {
        List<VersionOverview> rows = database.createQuery(
                        "select new org.acrm.modelling.entity.VersionOverview(v.id, m.code, v.ordinal, v.state, p.algorithm,"
                                + " p.options, p.features, p.featuresAsOf, p.horizonDays, p.rowCount, p.positiveCount, p.queryHash,"
                                + " p.libraries, p.trainedAt, " + measured(Metric.AUC) + ", " + measured(Metric.BRIER)
                                + ")"
                                + " from ModelVersion v join v.provenance p join Model m on m.id = v.modelId"
                                + " order by p.trainedAt desc, v.id desc",
                        VersionOverview.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = database.createQuery("select count(*) from ModelVersion v", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, true);
    }

    /** On the hold-out of the version's own training, the first it was measured on. */
    private static String measured(Metric metric) {
        return "(select cast(e.amount as double) from ModelVersion w join w.evaluations e where w = v and e.metric = "
                + Metric.class.getName() + "." + metric
                + " and e.sample = concat('HOLDOUT ', cast(p.businessDate as string)))";
    }
}
