package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import org.acrm.activity.entity.TouchedCustomers;
import org.acrm.activity.entity.TouchedCustomers.Part;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.shared.entity.ValidRows;

/** Publishes the features of customers. */
@ApplicationScoped
public class FeatureRows {

    private static final ValidRows FEATURES = ValidRows.of(
            "value_features",
            FeatureCatalogue.FEATURES.stream()
                    .map(FeatureCatalogue.Feature::column)
                    .toArray(String[]::new));

    private static final String SHOWN = "select c.id as customer_id from customer_customer c"
            + " where c.id >= :fromId and c.id < :toId and c.merged_into_id is null";

    private static final String GONE =
            "select c.id from customer_customer c where c.merged_into_id is not null and c.id in ("
                    + TouchedCustomers.inRange(Part.CUSTOMER) + ")";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FeatureRows() {}

    public FeatureRows(EntityManager database) {
        this.database = database;
    }

    /**
     * A customer that was merged into another has no features of its own any more.
     *
     * @param base the complete night from which to reckon on; null to derive all anew
     * @return number of customers whose features changed
     */
    public int publish(CustomerRange range, LocalDate base) {
        return base == null ? publishAll(range) : publishChanged(range, base);
    }

    private int publishAll(CustomerRange range) {
        int written = FEATURES.publish(
                database,
                range.date(),
                range.fromId(),
                range.toId(),
                FeatureQueries.select(),
                Map.of("asOf", range.date()));
        return written + FEATURES.endMissing(database, range.date(), range.fromId(), range.toId(), SHOWN, Map.of());
    }

    private int publishChanged(CustomerRange range, LocalDate base) {
        int written = FEATURES.publish(
                database,
                range.date(),
                range.fromId(),
                range.toId(),
                FeatureQueries.reckonedOn(),
                Map.of("asOf", range.date(), "base", base, "edges", DailySum.edges(base, range.date())));
        return written + FEATURES.end(database, range.date(), range.fromId(), range.toId(), GONE);
    }
}
