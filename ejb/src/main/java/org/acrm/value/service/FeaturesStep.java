package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.FeatureNights;
import org.acrm.value.entity.FeatureRows;

/** Features of every customer; the work follows the days that entered or left a window since the published night. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeaturesStep implements NightStep {

    private final CustomerChunks chunks;
    private final FeatureRows features;
    private final FeatureNights nights;
    private final OwnTransaction transaction;

    protected FeaturesStep() {
        this(null, null, null, null);
    }

    @Inject
    public FeaturesStep(CustomerChunks chunks, FeatureRows features, FeatureNights nights, OwnTransaction transaction) {
        this.chunks = chunks;
        this.features = features;
        this.nights = nights;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.FEATURES.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        LocalDate base = context.checkpoint().isEmpty() ? begun(date) : transaction.call(() -> nights.resumed(date));
        chunks.publish(context, "value_features", range -> features.publish(range, base));
        transaction.run(() -> nights.complete(date));
    }

    private LocalDate begun(LocalDate date) {
        LocalDate base = transaction.call(() -> nights.begin(date));
        transaction.run(() -> nights.prepare(date, base));
        return base;
    }
}
