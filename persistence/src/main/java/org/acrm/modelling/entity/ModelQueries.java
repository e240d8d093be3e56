package org.acrm.modelling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** The register of models and their versions, newest first. */
@ApplicationScoped
public class ModelQueries {

    private static final String OVERVIEW =
            "select new org.acrm.modelling.entity.VersionOverview(v.id, m.code, v.ordinal, v.state, p.algorithm,"
                    + " p.options, p.features, p.featuresAsOf, p.horizonDays, p.rowCount, p.positiveCount, p.queryHash,"
                    + " p.libraries, p.trainedAt, " + measured(Metric.AUC) + ", " + measured(Metric.BRIER) + ")"
                    + " from ModelVersion v join v.provenance p join Model m on m.id = v.modelId";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ModelQueries() {}

    public ModelQueries(EntityManager database) {
        this.database = database;
    }

    public Page<VersionOverview> versions(PageRequest request) {
        List<VersionOverview> rows = database.createQuery(
                        OVERVIEW + " order by p.trainedAt desc, v.id desc", VersionOverview.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = database.createQuery("select count(*) from ModelVersion v", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, true);
    }

    /** Of every model that was ever trained or tried, by its code. */
    public Map<String, ModelStanding> standings() {
        Map<String, VersionOverview> champions = database.createQuery(
                        OVERVIEW + " where v.state = :champion", VersionOverview.class)
                .setParameter("champion", VersionState.CHAMPION)
                .getResultStream()
                .collect(Collectors.toMap(VersionOverview::model, version -> version));
        return database.createQuery("select m from Model m", Model.class)
                .getResultStream()
                .map(model -> new ModelStanding(
                        model.code(),
                        champions.get(model.code()),
                        model.attempt().orElse(null)))
                .collect(Collectors.toMap(ModelStanding::model, standing -> standing));
    }

    /** On the hold-out of the version's own training, the first it was measured on. */
    private static String measured(Metric metric) {
        return "(select cast(e.amount as double) from ModelVersion w join w.evaluations e where w = v and e.metric = "
                + Metric.class.getName() + "." + metric
                + " and e.sample = concat('HOLDOUT ', cast(p.businessDate as string)))";
    }
}
