package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.ShownRows;
import org.acrm.shared.entity.ValidRows;

/** Of how many customers each kind of fact holds, so that a list of kinds need not count them. */
@ApplicationScoped
public class FactKindCounts {

    private static final ValidRows COUNTS =
            new ValidRows("fact_kind_count", List.of("kind_id"), List.of("customers"), Map.of());
    private static final String COUNTED =
            "select f.kind_id, count(*) as customers from fact_inferred f where f.kind_id >= :fromId and f.kind_id <"
                    + " :toId and " + ShownRows.valid("f") + " group by f.kind_id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FactKindCounts() {}

    public FactKindCounts(EntityManager database) {
        this.database = database;
    }

    /** To be called when all customers of the date are done. */
    public void publish(LocalDate date) {
        Map<String, ?> shown = Map.of("shown", date);
        COUNTS.publish(database, date, 0, Long.MAX_VALUE, COUNTED, shown);
        COUNTS.endMissing(database, date, 0, Long.MAX_VALUE, COUNTED, shown);
    }
}
