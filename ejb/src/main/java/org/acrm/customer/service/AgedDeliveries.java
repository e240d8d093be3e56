package org.acrm.customer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.entity.AgedData;
import org.acrm.customer.entity.RetentionClass;
import org.acrm.intake.service.OldDeliveries;

/** Delivered files are full of personal data; they are counted by delivery. */
@ApplicationScoped
public class AgedDeliveries implements AgedData {

    @Inject
    private OldDeliveries deliveries;

    protected AgedDeliveries() {}

    AgedDeliveries(OldDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public RetentionClass dataClass() {
        return RetentionClass.DELIVERED_FILES;
    }

    @Override
    public long due(EntityManager database, LocalDate before) {
        return deliveries.kept(database, before).size();
    }

    @Override
    public int remove(EntityManager database, LocalDate before) {
        List<Long> some =
                deliveries.kept(database, before).stream().limit(chunk()).toList();
        some.forEach(delivery -> deliveries.remove(database, delivery));
        return some.size();
    }

    @Override
    public int chunk() {
        return 20;
    }
}
