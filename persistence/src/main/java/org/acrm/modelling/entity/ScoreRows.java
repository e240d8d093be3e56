package org.acrm.modelling.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.ValidRows;

/** Writes the scores of a range of customers, valid from a business date on; only what changed is written. */
@ApplicationScoped
public class ScoreRows {

    private static final ValidRows SCORES =
            ValidRows.of("modelling_score", "version_id", "probability", "band", "reasons");
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
        ValidRows ofModel = SCORES.within("model_id", version.modelId());
        Map<String, Long> parameters = Map.of("model", version.modelId());
        int written = ofModel.publish(database, date, fromId, toId, SELECT, parameters);
        ofModel.endMissing(database, date, fromId, toId, SELECT, parameters);
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
}
