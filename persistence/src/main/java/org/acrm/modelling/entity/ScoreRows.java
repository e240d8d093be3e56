package org.acrm.modelling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.Period;
import org.acrm.shared.entity.ValidRows;

/** Writes the scores of a range of customers, valid from a business date on; only what changed is written. */
@ApplicationScoped
public class ScoreRows {

    private static final ValidRows SCORES = new ValidRows(
            "modelling_score",
            List.of("customer_id", "model_id"),
            List.of("version_id", "probability", "band", "reasons"));
    private static final BulkLoad FRESH = new BulkLoad(
            "modelling_fresh_score",
            List.of("customer_id", "model_id", "version_id", "probability", "band", "reasons"));
    private static final String RANGE = " customer_id >= :fromId and customer_id < :toId";
    private static final String SELECT = "select customer_id, model_id, version_id, probability, band, reasons"
            + " from modelling_fresh_score where model_id = :model and" + RANGE;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ScoreRows() {}

    public ScoreRows(EntityManager database) {
        this.database = database;
    }

    /**
     * Publishes the scores of all customers in {@code fromId <= id < toId}; one who has none any more has the former
     * score ended.
     *
     * @return number of scores written
     */
    public int publish(ModelVersion version, LocalDate date, long fromId, long toId, List<FreshScore> scores) {
        clear(fromId, toId);
        FRESH.load(database, scores.stream().map(score -> row(version, score)).iterator());
        int written = SCORES.publish(database, date, fromId, toId, SELECT, Map.of("model", version.modelId()));
        endMissing(version, date, fromId, toId);
        clear(fromId, toId);
        return written;
    }

    private static Object[] row(ModelVersion version, FreshScore score) {
        return new Object[] {
            score.customerId(),
            version.modelId(),
            version.id(),
            score.probability(),
            score.band().name(),
            score.reasons()
        };
    }

    private void clear(long fromId, long toId) {
        database.createNativeQuery("delete from modelling_fresh_score where" + RANGE)
                .setParameter("fromId", fromId)
                .setParameter("toId", toId)
                .executeUpdate();
    }

    private void endMissing(ModelVersion version, LocalDate date, long fromId, long toId) {
        database.createNativeQuery("update modelling_score set valid_to = :date where model_id = :model"
                        + " and valid_to = :forever and valid_from < :date and" + RANGE
                        + " and not exists (select 1 from modelling_fresh_score f where f.model_id = :model"
                        + " and f.customer_id = modelling_score.customer_id)")
                .setParameter("date", date)
                .setParameter("model", version.modelId())
                .setParameter("forever", Period.FOREVER)
                .setParameter("fromId", fromId)
                .setParameter("toId", toId)
                .executeUpdate();
    }
}
