package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.acrm.shared.entity.ValidRows;

/** Publishes the features of customers. */
@ApplicationScoped
public class FeatureRows {

    private static final ValidRows FEATURES = ValidRows.of(
            "value_features",
            FeatureCatalogue.FEATURES.stream()
                    .map(FeatureCatalogue.Feature::column)
                    .toArray(String[]::new));

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FeatureRows() {}

    public FeatureRows(EntityManager database) {
        this.database = database;
    }

    /** @return number of customers whose features changed */
    public int publish(CustomerRange range) {
        return FEATURES.publish(
                database,
                range.date(),
                range.fromId(),
                range.toId(),
                FeatureQueries.select(),
                Map.of("asOf", range.date()));
    }
}
